/** Words of the law that screens rely on: data with their source, the version that was read, and the day on which it was checked. */
export interface LegalSource {
  readonly title: string;
  /** What it says, in a sentence for officers; not a quotation. */
  readonly meaning: string;
  readonly source: string;
  readonly version: string;
  /** Gregorian calendar day, `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

export const legalSources = {
  'yjcea-1999-s17-4': {
    title: 'Youth Justice and Criminal Evidence Act 1999, section 17(4)',
    meaning:
      'A complainant of an offence under section 1 or 2 of the Modern Slavery Act 2015 is eligible for assistance as an intimidated witness without further proof, unless they tell the court that they do not wish it.',
    source: 'legislation.gov.uk/ukpga/1999/23/section/17',
    version: 'as amended on 31 July 2015 by the Modern Slavery Act 2015, section 46(2) (S.I. 2015/1476)',
    checkedOn: '2026-11-22',
  },
  'msa-2015-s45': {
    title: 'Modern Slavery Act 2015, section 45',
    meaning:
      'A person who was compelled to commit an offence through slavery or relevant exploitation may have a defence. It is not open for the offences of Schedule 4.',
    source: 'legislation.gov.uk/ukpga/2015/30/section/45',
    version: 'as enacted',
    checkedOn: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, LegalSource>>;

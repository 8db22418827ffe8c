/** The two small tag files of a bag: its declaration, and what it says of itself (RFC 8493, sections 2.1.1 and 2.2.2). */
import { damaged } from '../refusals.ts';

export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export interface BagInfo {
  readonly sourceOrganization: string;
  /** `YYYY-MM-DD`. */
  readonly baggingDate: string;
  readonly externalIdentifier: string;
  readonly bagGroupIdentifier: string;
  readonly payloadOxum: PayloadOxum;
}

export interface PayloadOxum {
  readonly bytes: number;
  readonly files: number;
}

export function formatBagInfo(info: BagInfo): string {
  return [
    `Source-Organization: ${info.sourceOrganization}`,
    `Bagging-Date: ${info.baggingDate}`,
    `External-Identifier: ${info.externalIdentifier}`,
    `Bag-Group-Identifier: ${info.bagGroupIdentifier}`,
    `Payload-Oxum: ${info.payloadOxum.bytes}.${info.payloadOxum.files}`,
    '',
  ].join('\n');
}

const bagInfoForm = new RegExp(
  [
    '^Source-Organization: ([A-Z0-9]{2,8})',
    'Bagging-Date: (\\d{4}-\\d{2}-\\d{2})',
    'External-Identifier: ([A-Za-z0-9-]+)',
    'Bag-Group-Identifier: ([A-Za-z0-9-]+)',
    'Payload-Oxum: (\\d{1,15})\\.(\\d{1,9})',
    '$',
  ].join('\n'),
);

/** Reads `bag-info.txt` in exactly the form in which bundles write it. */
export function parseBagInfo(text: string): BagInfo {
  const [, sourceOrganization, baggingDate, externalIdentifier, bagGroupIdentifier, bytes, files] =
    bagInfoForm.exec(text) ?? [];
  if (!sourceOrganization || !baggingDate || !externalIdentifier || !bagGroupIdentifier) {
    throw damaged('The file "bag-info.txt" does not say what a bundle must say there.');
  }
  return {
    sourceOrganization,
    baggingDate,
    externalIdentifier,
    bagGroupIdentifier,
    payloadOxum: { bytes: Number(bytes), files: Number(files) },
  };
}

/** Finding words across every version of everything that is kept. */
import * as z from 'zod';
import { accountKinds, circumstancesSchema } from '../../domain/account.ts';
import { personSchema } from '../../domain/person.ts';
import { freeText, identifierSchema } from '../../domain/text-fields.ts';
import { searchMatches } from '../../text/search-query.ts';
import { declare, kibibyte } from '../operation.ts';

/** The longest query, in UTF-16 code units. */
export const maximumQueryLength = 200;

const matchSchema = z.enum(searchMatches);

const excerptSchema = z.strictObject({
  text: z.string(),
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
  /** Offsets into `text`, UTF-16 code units. */
  marks: z.array(z.strictObject({ start: z.int(), end: z.int(), match: matchSchema })),
});

/** Where a word stands: what was said, what is known of the occasion, a draft that still says it, one that once did, or what was added later. */
export const hitPlaces = [
  'account',
  'circumstances',
  'draft',
  'earlier-draft',
  'addendum',
  'record',
  'earlier-version',
  'person',
] as const;

const hitSchema = z.strictObject({
  place: z.enum(hitPlaces),
  match: matchSchema,
  accountId: identifierSchema.nullable(),
  /** Number of the sealed account; null for a draft and where no account is concerned. */
  number: z.int().positive().nullable(),
  /** Of an earlier draft: the newest one that had the words. */
  revision: z.int().positive().nullable(),
  /** Of a record: what it is (an interview plan, an interpreter …), its own identifier, and what it is about. */
  record: z
    .strictObject({ kind: z.string(), id: identifierSchema, about: identifierSchema.nullable(), version: z.int() })
    .nullable(),
  excerpt: excerptSchema.nullable(),
});
export type SearchHit = z.output<typeof hitSchema>;

/** One account of the person, and whether the words occur in what was said. */
const presenceSchema = z.strictObject({
  accountId: identifierSchema,
  number: z.int().positive().nullable(),
  kind: z.enum(accountKinds).nullable(),
  given: circumstancesSchema.shape.given,
  occurs: z.enum([...searchMatches, 'only-in-draft', 'no']),
});
export type Presence = z.output<typeof presenceSchema>;

const groupSchema = z.strictObject({
  /** Null for what is about no one person: cases, the register of interpreters. */
  person: personSchema.nullable(),
  /** Sealed accounts in the order of sealing, then drafts. */
  accounts: z.array(presenceSchema),
  hits: z.array(hitSchema),
  /** How many hits are not shown. */
  moreHits: z.int().nonnegative(),
});
export type SearchGroup = z.output<typeof groupSchema>;

/** Another form of a name that was typed, and where it is on record. */
const alsoLookedForSchema = z.strictObject({ name: z.string(), register: z.enum(['profile', 'interpreters']) });
export type AlsoLookedFor = z.output<typeof alsoLookedForSchema>;

export const searchOperations = {
  'search.find': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: 2 * kibibyte,
    input: z.strictObject({
      /** Words between quotation marks are found only one after the other. */
      words: freeText(maximumQueryLength),
      /** Leaves out spelling variants, other recorded forms of a name, and words that only begin as typed. */
      onlyAsTyped: z.boolean(),
      /** Only what concerns this person; null for everyone. */
      personId: identifierSchema.nullable(),
      page: z.int().positive().max(10_000),
    }),
    output: z.strictObject({
      groups: z.array(groupSchema),
      page: z.int().positive(),
      pages: z.int().nonnegative(),
      /** How many people, and how many places in all. */
      people: z.int().nonnegative(),
      hits: z.int().nonnegative(),
      alsoLookedFor: z.array(alsoLookedForSchema),
      /** Whether a quotation mark was never closed, so that the words after it were looked for singly. */
      isQuotationOpen: z.boolean(),
    }),
  }),
};

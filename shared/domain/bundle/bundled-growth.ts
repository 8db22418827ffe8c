/** What the register, the map and the chart are made of, out of a bundle's own documents: the same when it is written and when it is verified. */
import type * as z from 'zod';
import { spokenText } from '../account-text.ts';
import type { Comparison } from '../comparison/result.ts';
import { exposureSchema } from '../exposure.ts';
import { decisionSchema } from '../growth/decisions.ts';
import type { GrowthAccount } from '../growth/growth-record.ts';
import { recognisedInterpreterSchema } from '../interpreted-account.ts';
import { interpreterSchema } from '../interpreter.ts';
import { registerIdOf } from '../interpreter-warnings.ts';
import type { BundledAccount } from './record.ts';
import type { RecordsDocument, RecordVersion } from './records/records-document.ts';

/** The accounts in the order given, their comparison, and what is recorded beside them. */
export interface RecordedAccounts {
  readonly accounts: readonly Pick<BundledAccount, 'sealed'>[];
  readonly comparison: Pick<Comparison, 'comparisons'>;
  readonly records: readonly RecordsDocument[];
}

export function bundledGrowth({ accounts, comparison, records }: RecordedAccounts) {
  const recognised = newestIn(records, 'recognised-interpreter', recognisedInterpreterSchema);
  return {
    accounts: accounts.map(({ sealed }): GrowthAccount => {
      const { id, number, circumstances, occasion } = sealed;
      const { phases, breaks, interpreting } = occasion;
      return {
        accountId: id,
        number,
        ...spokenText(sealed),
        circumstances,
        occasion: { phases, breaks, interpreting },
        interpreterId: registerIdOf({
          interpreting,
          recognised: recognised.find(({ about }) => about === id) ?? null,
        }),
      };
    }),
    comparison,
    decisions: newestIn(records, 'comparison-decision', decisionSchema),
    exposures: newestIn(records, 'exposure', exposureSchema),
    interpreters: newestIn(records, 'interpreter', interpreterSchema),
  };
}

interface Newest<Document> extends Pick<RecordVersion, 'version' | 'savedAt' | 'savedBy' | 'changeReason'> {
  readonly id: string;
  readonly about: string | null;
  readonly document: Document;
}

/** The records of one kind as they stand today. */
function newestIn<Schema extends z.ZodType>(
  records: readonly RecordsDocument[],
  kind: string,
  schema: Schema,
): Newest<z.output<Schema>>[] {
  const kept = records.find((document) => document.kind === kind)?.records ?? [];
  return kept.flatMap(({ id, about, versions }) =>
    versions
      .filter(({ newest }) => newest)
      .map(({ version, savedAt, savedBy, changeReason, document }) => {
        return { id, about, version, savedAt, savedBy, changeReason, document: schema.parse(document) };
      }),
  );
}

import { type FormEvent, useState } from 'react';
import type * as z from 'zod';
import type { Failure, Reply } from '../../shared/contract/failure.ts';
import type { Problem } from './govuk/error-summary.tsx';
import { useUnsaved } from './unsaved.tsx';

/** What the window sends to keep a version. */
export interface NewVersion<Document> {
  readonly id: string | null;
  readonly basedOn: number;
  readonly changeReason: string;
  readonly document: Document;
}

interface VersionFormOptions<State, Document> {
  /** The newest version, or null where this is the first. */
  readonly kept: { readonly id: string; readonly version: number } | null;
  readonly initial: State;
  readonly schema: z.ZodType<Document>;
  /** The document as the fields have it, perhaps not whole yet. */
  readonly toDocument: (state: State) => unknown;
  /** What to say of a field that is not as the schema asks, by its path in the document; numbers of rows are written as `*`. */
  readonly messages: Readonly<Record<string, string>>;
  readonly keep: (version: NewVersion<Document>) => Promise<Reply<unknown>>;
  readonly onKept: () => void;
}

export interface VersionForm<State> {
  readonly state: State;
  readonly change: (part: Partial<State>) => void;
  /** The version that this is based on; 0 for the first, which needs no reason. */
  readonly basedOn: number;
  readonly changeReason: string;
  readonly setChangeReason: (reason: string) => void;
  readonly problems: readonly Problem[];
  /** Whether the reader was held back from leaving with words unsaved. */
  readonly heldBack: boolean;
  readonly busy: boolean;
  readonly submit: (event: FormEvent) => void;
}

/** A form that keeps one more version of something. The control of the field `when.spoken` is called `when-spoken`, and so on. */
export function useVersionForm<State extends object, Document>(
  options: VersionFormOptions<State, Document>,
): VersionForm<State> {
  const { kept, initial, schema, toDocument, messages, keep, onKept } = options;
  const [state, setState] = useState(initial);
  const [changeReason, setChangeReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const { heldBack, release } = useUnsaved(changeReason !== '' || JSON.stringify(state) !== JSON.stringify(initial));

  const submit = async (): Promise<void> => {
    const parsed = schema.safeParse(toDocument(state));
    const found = parsed.success ? [] : problemsOfIssues(parsed.error.issues, messages);
    const reasonMissing = kept !== null && changeReason.trim() === '';
    const all = reasonMissing
      ? [...found, { message: 'Enter why this is being changed.', fieldId: 'change-reason' }]
      : found;
    setProblems(all);
    if (!parsed.success || all.length > 0) return;
    setBusy(true);
    const reply = await keep({
      id: kept?.id ?? null,
      basedOn: kept?.version ?? 0,
      changeReason,
      document: parsed.data,
    });
    setBusy(false);
    if (!reply.ok) {
      setProblems(problemsOfRefusal(reply.error));
      return;
    }
    release();
    onKept();
  };

  return {
    state,
    change: (part) => setState((now) => ({ ...now, ...part })),
    basedOn: kept?.version ?? 0,
    changeReason,
    setChangeReason,
    problems,
    heldBack,
    busy,
    submit: (event) => {
      event.preventDefault();
      void submit();
    },
  };
}

/** One problem a field, in the order of the document. */
function problemsOfIssues(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  messages: Readonly<Record<string, string>>,
): Problem[] {
  const byField = new Map<string, Problem>();
  for (const issue of issues) {
    const fieldId = issue.path.map(String).join('-');
    const known = messages[issue.path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.')];
    if (!byField.has(fieldId)) byField.set(fieldId, { message: known ?? issue.message, fieldId });
  }
  return [...byField.values()];
}

function problemsOfRefusal({ message, fields }: Failure): Problem[] {
  if (fields.length === 0) return [{ message }];
  return fields.map((problem) => ({ message: problem.message, fieldId: controlOf(problem.field) }));
}

function controlOf(field: string): string {
  return field === 'changeReason'
    ? 'change-reason'
    : field.replace(/^(?:document|addendum)\./, '').replaceAll('.', '-');
}

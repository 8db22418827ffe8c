/** Fills an open vault through the program's own window, for journeys that begin where records already are. */
import type { Page } from 'playwright-core';
import type { Reply } from '../../shared/contract/failure.ts';
import { type InputOf, type OperationName, type OutputOf, schemas } from '../../shared/contract/operations.ts';
import type { CompleteCircumstances } from '../../shared/domain/account.ts';
import type { Occasion, Turn } from '../../shared/domain/content.ts';
import { exampleCircumstances, exampleOccasion, turnsOf } from './vault/examples.ts';

/** Asks an operation as a screen does; fails where it is refused. */
export async function ask<Name extends OperationName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await page.evaluate(
    ([asked, given]) => window.api.operations[asked](JSON.parse(given), crypto.randomUUID()),
    [name, JSON.stringify(input)] satisfies [OperationName, string],
  );
  return schemas[name].output.parse(valueIn(name, JSON.parse(reply)));
}

function valueIn(name: OperationName, reply: Reply<unknown>): unknown {
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code}`);
  return reply.value;
}

export interface SeededAccount {
  /** The person's words, or turns of several speakers. */
  readonly text: string | readonly Turn[];
  readonly circumstances?: Partial<CompleteCircumstances>;
  readonly occasion?: Partial<Occasion>;
  readonly sealed?: boolean;
}

/** Adds a person with accounts, in the order given; gives the person's identifier and the accounts'. */
export async function seedPerson(
  page: Page,
  person: InputOf<'person.add'>,
  accounts: readonly SeededAccount[],
): Promise<{ personId: string; accountIds: string[] }> {
  const { personId } = await ask(page, 'person.add', person);
  const accountIds: string[] = [];
  for (const { text, circumstances, occasion, sealed = true } of accounts) {
    const { accountId } = await ask(page, 'account.begin', { personId });
    const header = {
      circumstances: { ...exampleCircumstances, ...circumstances },
      occasion: { ...exampleOccasion, ...occasion },
    };
    const turns = { start: 0, removed: 0, inserted: typeof text === 'string' ? turnsOf(text) : [...text] };
    const { revision } = await ask(page, 'account.saveDraft', { accountId, basedOn: 0, header, turns });
    if (sealed) await ask(page, 'account.seal', { accountId, revision });
    accountIds.push(accountId);
  }
  return { personId, accountIds };
}

/** A day as it is spoken and meant. */
export function onDay(day: string): Pick<CompleteCircumstances, 'given'> {
  return { given: { spoken: day, earliest: day, latest: day } };
}

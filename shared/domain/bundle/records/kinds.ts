/**
 * Every kind of record that a bundle carries beside the accounts, in the order in which covers and indexes name them. One more entry is all
 * that a new kind needs: gathering, JSON, schema, pages, index, cover and every check follow from it. New kinds go at the end, because
 * the exhibit references count the places.
 */
import { exposure, exposureInquiry, reasonForChange } from './around-accounts.ts';
import { caseFacts, contactAndSafety, personProfile } from './case-and-person.ts';
import { comparisonDecision } from './decisions.ts';
import { courtInterpreter, interpretedExhibits, interpreter, recognisedInterpreter } from './interpreting.ts';
import { interviewPlan } from './planning.ts';
import type { RecordKind } from './record-kind.ts';

export const recordKinds: readonly RecordKind[] = [
  caseFacts,
  personProfile,
  contactAndSafety,
  interviewPlan,
  exposure,
  exposureInquiry,
  reasonForChange,
  interpreter,
  courtInterpreter,
  interpretedExhibits,
  recognisedInterpreter,
  comparisonDecision,
];

export function recordKindNamed(name: string): RecordKind | undefined {
  return recordKinds.find((kind) => kind.name === name);
}

/** Part of the exhibit reference of everything of a kind. */
export function recordPart(name: string): string {
  return `R${recordKinds.findIndex((kind) => kind.name === name) + 1}`;
}

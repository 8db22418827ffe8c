/** Every screen of a person, by the route that shows it. A route without a screen here does not compile, and the gallery says so. */
import { routePatterns, routes } from '../../renderer/routes.ts';
import type { PersonWords } from './person-words.ts';
import type { SeededRecord } from './seed-record.ts';
import {
  afterChange,
  afterChangeSubmitted,
  afterExport,
  afterPreview,
  afterSealing,
  afterSearch,
  afterSubmit,
  afterTab,
  afterVerifying,
  type State,
} from './states.ts';

export interface Screen {
  readonly name: string;
  readonly address: string;
  /** What is done on the screen before the picture; nothing where it is shown as it opens. */
  readonly state?: State;
}

type RouteName = keyof typeof routePatterns;

export const routeNames: readonly string[] = Object.keys(routePatterns);

/** `folder` is where a file can be brought in from, and a bundle written to. */
export function screensOf(
  { personId, caseId, planId, interpreterId, exposureId, interpretedId, interviewId, draftId, passage }: SeededRecord,
  words: PersonWords,
  { folder, forceCode }: { readonly folder: string; readonly forceCode: string },
): Readonly<Record<RouteName, readonly Screen[]>> {
  const { caseReference, chosenName } = words.person;
  return {
    people: [{ name: 'people', address: routes.people }],
    addPerson: withForm('add-person', routes.addPerson),
    person: [{ name: 'person', address: routes.person(personId) }],
    growth: [1, 2, 3, 4].map((number) => ({ name: `first-told-${number}`, address: routes.growth(personId, number) })),
    growthAt: [{ name: 'first-told-at', address: routes.growthAt(personId, 3, passage.start) }],
    toldRegister: [{ name: 'told-register', address: routes.toldRegister(personId) }],
    map: [
      { name: 'map', address: routes.map(personId) },
      { name: 'growth-chart', address: routes.map(personId), state: afterTab('Words first told over time') },
    ],
    exportBundle: [
      ...withForm('export', routes.exportBundle(personId)),
      { name: 'export-done', address: routes.exportBundle(personId), state: afterExport(folder, caseReference) },
    ],
    account: [
      { name: 'account-interpreted', address: routes.account(interpretedId) },
      { name: 'account-interview', address: routes.account(interviewId) },
    ],
    drafts: [{ name: 'drafts', address: routes.drafts(interviewId) }],
    draftRevision: [{ name: 'draft-revision', address: routes.draftRevision(interviewId, 1) }],
    draft: [{ name: 'draft', address: routes.draft(draftId) }],
    draftField: [
      { name: 'draft-circumstances', address: routes.draftField(draftId, 'place') },
      { name: 'draft-read-back', address: routes.draftField(draftId, 'readBack-outcome') },
    ],
    review: [
      { name: 'review', address: routes.review(draftId) },
      { name: 'review-problems', address: routes.review(draftId), state: afterSealing },
    ],
    verify: [
      ...withForm('verify', routes.verify),
      { name: 'verify-done', address: routes.verify, state: afterVerifying(folder, caseReference, forceCode) },
    ],
    search: [
      { name: 'search', address: routes.search() },
      { name: 'search-found', address: routes.search(), state: afterSearch(words.searchedFor) },
      { name: 'search-person', address: routes.search(personId), state: afterSearch(chosenName) },
    ],
    bringIn: [
      ...withForm('bring-in', routes.bringIn(personId)),
      { name: 'bring-in-preview', address: routes.bringIn(personId), state: afterPreview(folder, words.statement) },
    ],
    caseFacts: withChange('case', routes.caseFacts(caseId)),
    profile: withChange('profile', routes.profile(personId)),
    plans: [{ name: 'plans', address: routes.plans(personId) }],
    newPlan: withForm('new-plan', routes.newPlan(personId)),
    plan: withChange('plan', routes.plan(planId)),
    interpreters: [{ name: 'interpreters', address: routes.interpreters }],
    newInterpreter: withForm('new-interpreter', routes.newInterpreter),
    interpreter: [{ name: 'interpreter', address: routes.interpreter(interpreterId) }],
    changeInterpreter: withForm('change-interpreter', routes.changeInterpreter(interpreterId)),
    continuity: [{ name: 'continuity', address: routes.continuity(personId) }],
    recognised: withForm('recognised', routes.recognised(interviewId)),
    courtInterpreter: withForm('court-interpreter', routes.courtInterpreter(personId)),
    exhibits: withForm('exhibits', routes.exhibits(interpretedId)),
    exposures: [{ name: 'exposures', address: routes.exposures(personId) }],
    newExposure: withForm('new-exposure', routes.newExposure(personId)),
    exposure: withForm('exposure', routes.exposure(personId, exposureId)),
    exposureInquiry: withForm('exposure-inquiry', routes.exposureInquiry(interviewId)),
    addAddendum: withForm('add-addendum', routes.addAddendum(interviewId)),
    reasons: [{ name: 'reasons', address: routes.reasons(personId) }],
    decisions: [{ name: 'decisions', address: routes.decisions(personId) }],
    addReason: withForm('add-reason', routes.addReason(interviewId, passage.start, passage.end)),
  };
}

/** What a person of whom nothing is recorded yet shows. */
export function emptyScreensOf({ personId, caseId }: Pick<SeededRecord, 'personId' | 'caseId'>): readonly Screen[] {
  return [
    { name: 'person', address: routes.person(personId) },
    { name: 'first-told', address: routes.growth(personId) },
    { name: 'told-register', address: routes.toldRegister(personId) },
    { name: 'map', address: routes.map(personId) },
    { name: 'export', address: routes.exportBundle(personId) },
    { name: 'case', address: routes.caseFacts(caseId) },
    { name: 'profile', address: routes.profile(personId) },
    { name: 'plans', address: routes.plans(personId) },
    { name: 'continuity', address: routes.continuity(personId) },
    { name: 'exposures', address: routes.exposures(personId) },
    { name: 'reasons', address: routes.reasons(personId) },
    { name: 'decisions', address: routes.decisions(personId) },
    { name: 'search-person', address: routes.search(personId), state: afterSearch('Leeds') },
  ];
}

/** A form as it opens, and with what is wrong once it is sent like that. */
function withForm(name: string, address: string): readonly Screen[] {
  return [
    { name, address },
    { name: `${name}-problems`, address, state: afterSubmit },
  ];
}

/** A record, the form that changes it, and what is wrong where that is sent without a reason. */
function withChange(name: string, address: string): readonly Screen[] {
  return [
    { name, address },
    { name: `${name}-change`, address, state: afterChange },
    { name: `${name}-problems`, address, state: afterChangeSubmitted },
  ];
}

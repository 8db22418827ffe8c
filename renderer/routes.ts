/** The address of every screen, behind the `#`. Addresses hold identifiers only, never a name. */
export const routePatterns = {
  people: '/',
  addPerson: '/people/add',
  person: '/person/:personId',
  growth: '/person/:personId/first-told/:number?',
  growthAt: '/person/:personId/first-told/:number/at/:start',
  toldRegister: '/person/:personId/register',
  map: '/person/:personId/map',
  exportBundle: '/person/:personId/export',
  account: '/account/:accountId',
  drafts: '/account/:accountId/drafts',
  draftRevision: '/account/:accountId/drafts/:revision',
  draft: '/draft/:accountId',
  draftField: '/draft/:accountId/field/:field',
  review: '/draft/:accountId/review',
  verify: '/verify',
  search: '/search/:personId?',
  bringIn: '/person/:personId/bring-in',
  caseFacts: '/case/:caseId',
  profile: '/person/:personId/profile',
  plans: '/person/:personId/plans',
  newPlan: '/person/:personId/plans/new',
  plan: '/plan/:planId',
  interpreters: '/interpreters',
  newInterpreter: '/interpreters/new',
  interpreter: '/interpreters/:interpreterId',
  changeInterpreter: '/interpreters/:interpreterId/change',
  continuity: '/person/:personId/interpreters',
  courtInterpreter: '/person/:personId/interpreters/court',
  exhibits: '/account/:accountId/exhibits',
  recognised: '/account/:accountId/interpreter',
  exposures: '/person/:personId/exposures',
  newExposure: '/person/:personId/exposures/new',
  exposure: '/person/:personId/exposures/:exposureId',
  exposureInquiry: '/account/:accountId/exposures',
  addAddendum: '/account/:accountId/addendum',
  reasons: '/person/:personId/reasons',
  addReason: '/account/:accountId/reason/:start/:end',
  decisions: '/person/:personId/decisions',
} as const;

export const routes = {
  people: '/',
  addPerson: '/people/add',
  person: (personId: string) => `/person/${personId}`,
  growth: (personId: string, number?: number) =>
    number === undefined ? `/person/${personId}/first-told` : `/person/${personId}/first-told/${number}`,
  /** The same, at the passage of the account that holds the offset into its text. */
  growthAt: (personId: string, number: number, start: number) => `/person/${personId}/first-told/${number}/at/${start}`,
  /** The first-told register. */
  toldRegister: (personId: string) => `/person/${personId}/register`,
  /** All accounts at once. */
  map: (personId: string) => `/person/${personId}/map`,
  exportBundle: (personId: string) => `/person/${personId}/export`,
  account: (accountId: string) => `/account/${accountId}`,
  /** Every draft that was kept of a sealed account. */
  drafts: (accountId: string) => `/account/${accountId}/drafts`,
  draftRevision: (accountId: string, revision: number) => `/account/${accountId}/drafts/${revision}`,
  draft: (accountId: string) => `/draft/${accountId}`,
  /** The draft, with one of its fields in focus. */
  draftField: (accountId: string, field: string) => `/draft/${accountId}/field/${field}`,
  review: (accountId: string) => `/draft/${accountId}/review`,
  verify: '/verify',
  /** Search everything, or one person. The words searched for are never part of an address. */
  search: (personId?: string) => (personId === undefined ? '/search' : `/search/${personId}`),
  bringIn: (personId: string) => `/person/${personId}/bring-in`,
  caseFacts: (caseId: string) => `/case/${caseId}`,
  profile: (personId: string) => `/person/${personId}/profile`,
  plans: (personId: string) => `/person/${personId}/plans`,
  newPlan: (personId: string) => `/person/${personId}/plans/new`,
  plan: (planId: string) => `/plan/${planId}`,
  /** The register of interpreters. */
  interpreters: '/interpreters',
  newInterpreter: '/interpreters/new',
  interpreter: (interpreterId: string) => `/interpreters/${interpreterId}`,
  changeInterpreter: (interpreterId: string) => `/interpreters/${interpreterId}/change`,
  /** Who interpreted which account of a person. */
  continuity: (personId: string) => `/person/${personId}/interpreters`,
  courtInterpreter: (personId: string) => `/person/${personId}/interpreters/court`,
  /** The two exhibits of an interpreted account, and the interpreter's own statement. */
  exhibits: (accountId: string) => `/account/${accountId}/exhibits`,
  /** Which entry of the register the interpreter of a sealed account has. */
  recognised: (accountId: string) => `/account/${accountId}/interpreter`,
  /** What the person had seen or been told before each account. */
  exposures: (personId: string) => `/person/${personId}/exposures`,
  newExposure: (personId: string) => `/person/${personId}/exposures/new`,
  exposure: (personId: string, exposureId: string) => `/person/${personId}/exposures/${exposureId}`,
  exposureInquiry: (accountId: string) => `/account/${accountId}/exposures`,
  addAddendum: (accountId: string) => `/account/${accountId}/addendum`,
  reasons: (personId: string) => `/person/${personId}/reasons`,
  /** The passage of the account, by offsets into its text. */
  addReason: (accountId: string, start: number, end: number) => `/account/${accountId}/reason/${start}/${end}`,
  /** What people decided about the comparison, every version. */
  decisions: (personId: string) => `/person/${personId}/decisions`,
} as const;

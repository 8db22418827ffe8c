/** The address of every screen, behind the `#`. Addresses hold identifiers only, never a name. */
export const routePatterns = {
  people: '/',
  addPerson: '/people/add',
  person: '/person/:personId',
  growth: '/person/:personId/first-told/:number?',
  exportBundle: '/person/:personId/export',
  account: '/account/:accountId',
  draft: '/draft/:accountId',
  draftField: '/draft/:accountId/field/:field',
  review: '/draft/:accountId/review',
  verify: '/verify',
  caseFacts: '/case/:caseId',
  profile: '/person/:personId/profile',
  plans: '/person/:personId/plans',
  newPlan: '/person/:personId/plans/new',
  plan: '/plan/:planId',
} as const;

export const routes = {
  people: '/',
  addPerson: '/people/add',
  person: (personId: string) => `/person/${personId}`,
  growth: (personId: string, number?: number) =>
    number === undefined ? `/person/${personId}/first-told` : `/person/${personId}/first-told/${number}`,
  exportBundle: (personId: string) => `/person/${personId}/export`,
  account: (accountId: string) => `/account/${accountId}`,
  draft: (accountId: string) => `/draft/${accountId}`,
  /** The draft, with one of its fields in focus. */
  draftField: (accountId: string, field: string) => `/draft/${accountId}/field/${field}`,
  review: (accountId: string) => `/draft/${accountId}/review`,
  verify: '/verify',
  caseFacts: (caseId: string) => `/case/${caseId}`,
  profile: (personId: string) => `/person/${personId}/profile`,
  plans: (personId: string) => `/person/${personId}/plans`,
  newPlan: (personId: string) => `/person/${personId}/plans/new`,
  plan: (planId: string) => `/plan/${planId}`,
} as const;

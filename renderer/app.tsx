import { type ReactNode, useEffect } from 'react';
import { type AroundNavHandler, Route, Router, Switch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { LeavingProvider, useMayLeave } from './api/leaving.tsx';
import { SearchWordsProvider } from './api/search-words.tsx';
import { useSession } from './api/session.tsx';
import { Frame } from './components/frame/frame.tsx';
import { FailurePage } from './components/page.tsx';
import { AccountPage } from './features/account/account-page.tsx';
import { CasePage } from './features/case/case-page.tsx';
import { ExportPage } from './features/export/export-page.tsx';
import { GrowthPage } from './features/growth/growth-page.tsx';
import { AddPersonPage } from './features/people/add-person-page.tsx';
import { PeoplePage } from './features/people/people-page.tsx';
import { PersonPage } from './features/person/person-page.tsx';
import { RecordPage } from './features/record/record-page.tsx';
import { ReviewPage } from './features/record/review-page.tsx';
import { SearchPage } from './features/search/search-page.tsx';
import { CreateVaultPage } from './features/start/create-vault-page.tsx';
import { UnlockPage } from './features/start/unlock-page.tsx';
import { VerifyPage } from './features/verify/verify-page.tsx';
import { routePatterns } from './routes.ts';

export function App() {
  return (
    <LeavingProvider>
      <GuardedRouter>
        <SearchWordsProvider>
          <Frame>
            <Screen />
          </Frame>
        </SearchWordsProvider>
      </GuardedRouter>
    </LeavingProvider>
  );
}

/** Follows a link only once the screen that it leaves has nothing unsaved. */
function GuardedRouter({ children }: { readonly children: ReactNode }) {
  const mayLeave = useMayLeave();
  const aroundNav: AroundNavHandler = (go, to, options) => {
    void mayLeave().then((may) => {
      if (may) go(to, options);
    });
  };
  return (
    <Router hook={useHashLocation} aroundNav={aroundNav}>
      {children}
    </Router>
  );
}

function Screen() {
  const { session } = useSession();
  switch (session.state) {
    case 'starting':
      return null;
    case 'refused':
      return <FailurePage failure={session.failure} />;
    case 'absent':
      return <CreateVaultPage />;
    case 'locked':
      return <Locked />;
    case 'open':
      return <OpenVault />;
  }
}

/** Forgets where the reader was, together with everything that was on screen. */
function Locked() {
  useEffect(() => navigate('/', { replace: true }), []);
  return <UnlockPage />;
}

function OpenVault() {
  return (
    <Switch>
      <Route path={routePatterns.people} component={PeoplePage} />
      <Route path={routePatterns.addPerson} component={AddPersonPage} />
      <Route path={routePatterns.person}>{({ personId }) => <PersonPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.growth}>
        {({ personId, number }) => <GrowthPage key={personId} personId={personId} number={Number(number ?? 0)} />}
      </Route>
      <Route path={routePatterns.exportBundle}>
        {({ personId }) => <ExportPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.account}>
        {({ accountId }) => <AccountPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.draftField}>
        {({ accountId, field }) => <RecordPage key={accountId} accountId={accountId} field={field} />}
      </Route>
      <Route path={routePatterns.review}>
        {({ accountId }) => <ReviewPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.draft}>
        {({ accountId }) => <RecordPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.caseFacts}>{({ caseId }) => <CasePage key={caseId} caseId={caseId} />}</Route>
      <Route path={routePatterns.search}>{({ personId }) => <SearchPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.verify} component={VerifyPage} />
      <Route component={PeoplePage} />
    </Switch>
  );
}

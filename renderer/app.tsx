import { type ReactNode, useEffect } from 'react';
import { type AroundNavHandler, Route, Router, Switch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { LeavingProvider, useMayLeave } from './api/leaving.tsx';
import { SearchWordsProvider } from './api/search-words.tsx';
import { useSession } from './api/session.tsx';
import { Frame } from './components/frame/frame.tsx';
import { FailurePage } from './components/page.tsx';
import { AccountPage } from './features/account/account-page.tsx';
import { DraftRevisionPage } from './features/account/draft-revision-page.tsx';
import { DraftsPage } from './features/account/drafts-page.tsx';
import { AddAddendumPage } from './features/addendum/add-addendum-page.tsx';
import { BringInPage } from './features/bring-in/bring-in-page.tsx';
import { CasePage } from './features/case/case-page.tsx';
import { DecisionsPage } from './features/decisions/decisions-page.tsx';
import { ExportPage } from './features/export/export-page.tsx';
import { ExposurePage, NewExposurePage } from './features/exposures/exposure-pages.tsx';
import { ExposuresPage } from './features/exposures/exposures-page.tsx';
import { InquiryPage } from './features/exposures/inquiry-page.tsx';
import { GrowthPage } from './features/growth/growth-page.tsx';
import { ContinuityPage } from './features/interpreters/continuity-page.tsx';
import { CourtInterpreterPage } from './features/interpreters/court-interpreter-page.tsx';
import { ExhibitsPage } from './features/interpreters/exhibits-page.tsx';
import { ChangeInterpreterPage, InterpreterPage } from './features/interpreters/interpreter-page.tsx';
import { NewInterpreterPage } from './features/interpreters/new-interpreter-page.tsx';
import { RecognisedPage } from './features/interpreters/recognised-page.tsx';
import { RegisterPage } from './features/interpreters/register-page.tsx';
import { MapPage } from './features/map/map-page.tsx';
import { AddPersonPage } from './features/people/add-person-page.tsx';
import { PeoplePage } from './features/people/people-page.tsx';
import { PersonPage } from './features/person/person-page.tsx';
import { NewPlanPage } from './features/plan/new-plan-page.tsx';
import { PlanPage } from './features/plan/plan-page.tsx';
import { PlansPage } from './features/plan/plans-page.tsx';
import { ProfilePage } from './features/profile/profile-page.tsx';
import { ReasonPage } from './features/reasons/reason-page.tsx';
import { ReasonsPage } from './features/reasons/reasons-page.tsx';
import { RecordPage } from './features/record/record-page.tsx';
import { ReviewPage } from './features/record/review-page.tsx';
import { SearchPage } from './features/search/search-page.tsx';
import { CreateVaultPage } from './features/start/create-vault-page.tsx';
import { UnlockPage } from './features/start/unlock-page.tsx';
import { ToldRegisterPage } from './features/told-register/register-page.tsx';
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
      <Route path={routePatterns.growthAt}>
        {({ personId, number, start }) => (
          <GrowthPage key={personId} personId={personId} number={Number(number)} start={Number(start)} />
        )}
      </Route>
      <Route path={routePatterns.toldRegister}>
        {({ personId }) => <ToldRegisterPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.map}>{({ personId }) => <MapPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.exportBundle}>
        {({ personId }) => <ExportPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.drafts}>
        {({ accountId }) => <DraftsPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.draftRevision}>
        {({ accountId, revision }) => <DraftRevisionPage accountId={accountId} revision={Number(revision)} />}
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
      <Route path={routePatterns.profile}>{({ personId }) => <ProfilePage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.newPlan}>{({ personId }) => <NewPlanPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.plans}>{({ personId }) => <PlansPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.plan}>{({ planId }) => <PlanPage key={planId} planId={planId} />}</Route>
      <Route path={routePatterns.caseFacts}>{({ caseId }) => <CasePage key={caseId} caseId={caseId} />}</Route>
      <Route path={routePatterns.interpreters} component={RegisterPage} />
      <Route path={routePatterns.newInterpreter} component={NewInterpreterPage} />
      <Route path={routePatterns.interpreter}>
        {({ interpreterId }) => <InterpreterPage key={interpreterId} interpreterId={interpreterId} />}
      </Route>
      <Route path={routePatterns.changeInterpreter}>
        {({ interpreterId }) => <ChangeInterpreterPage key={interpreterId} interpreterId={interpreterId} />}
      </Route>
      <Route path={routePatterns.continuity}>
        {({ personId }) => <ContinuityPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.courtInterpreter}>
        {({ personId }) => <CourtInterpreterPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.exhibits}>
        {({ accountId }) => <ExhibitsPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.recognised}>
        {({ accountId }) => <RecognisedPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.exposures}>
        {({ personId }) => <ExposuresPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.newExposure}>
        {({ personId }) => <NewExposurePage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.exposure}>
        {({ personId, exposureId }) => <ExposurePage key={exposureId} personId={personId} exposureId={exposureId} />}
      </Route>
      <Route path={routePatterns.exposureInquiry}>
        {({ accountId }) => <InquiryPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.bringIn}>{({ personId }) => <BringInPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.search}>{({ personId }) => <SearchPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.addAddendum}>
        {({ accountId }) => <AddAddendumPage key={accountId} accountId={accountId} />}
      </Route>
      <Route path={routePatterns.decisions}>
        {({ personId }) => <DecisionsPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.reasons}>{({ personId }) => <ReasonsPage key={personId} personId={personId} />}</Route>
      <Route path={routePatterns.addReason}>
        {({ accountId, start, end }) => (
          <ReasonPage
            key={`${accountId} ${start} ${end}`}
            accountId={accountId}
            start={Number(start)}
            end={Number(end)}
          />
        )}
      </Route>
      <Route path={routePatterns.verify} component={VerifyPage} />
      <Route component={PeoplePage} />
    </Switch>
  );
}

/** What stands on a page beside its fields. */
import type { ReactElement } from 'react';
import { Router } from 'wouter';
import { Breadcrumbs } from '../../../../renderer/components/govuk/breadcrumbs.tsx';
import { Details } from '../../../../renderer/components/govuk/details.tsx';
import { ErrorSummary } from '../../../../renderer/components/govuk/error-summary.tsx';
import { Fieldset } from '../../../../renderer/components/govuk/fieldset.tsx';
import { ErrorMessage } from '../../../../renderer/components/govuk/form-group.tsx';
import { InsetText } from '../../../../renderer/components/govuk/inset-text.tsx';
import { NotificationBanner } from '../../../../renderer/components/govuk/notification-banner.tsx';
import { Panel } from '../../../../renderer/components/govuk/panel.tsx';
import { ServiceNavigation } from '../../../../renderer/components/govuk/service-navigation.tsx';
import { SkipLink } from '../../../../renderer/components/govuk/skip-link.tsx';
import { SummaryList } from '../../../../renderer/components/govuk/summary-list.tsx';
import { Table } from '../../../../renderer/components/govuk/table.tsx';
import { WarningText } from '../../../../renderer/components/govuk/warning-text.tsx';
import type { FixtureCase } from './fixture-case.ts';

export const pageCases: readonly FixtureCase[] = [
  {
    component: 'error-summary',
    fixture: 'mixed with and without links',
    element: (
      <ErrorSummary
        problems={[
          { message: 'Invalid username or password' },
          { message: 'Agree to the terms of service to log in', fieldId: 'example-error-1' },
        ]}
      />
    ),
    // GOV.UK's script makes it focusable; ours needs no script.
    adapt: (official) =>
      official.replace('<div class="govuk-error-summary"', '<div class="govuk-error-summary" tabindex="-1"'),
  },
  {
    component: 'error-message',
    fixture: 'default',
    element: <ErrorMessage>Error message about full name goes here</ErrorMessage>,
  },
  {
    component: 'fieldset',
    fixture: 'styled as small text',
    element: <Fieldset legend="What is your address?" legendSize="s" />,
  },
  {
    component: 'details',
    fixture: 'default',
    element: (
      <Details summary="Help with nationality">
        We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t
        provide your nationality, you’ll have to send copies of identity documents through the post.
      </Details>
    ),
  },
  {
    component: 'panel',
    fixture: 'default',
    element: (
      <Panel title="Application complete">
        Your reference number
        <br />
        <strong>HDJ2123F</strong>
      </Panel>
    ),
    // The title takes the focus when the page appears.
    adapt: (official) => official.replace('<h1', '<h1 tabindex="-1"'),
  },
  {
    component: 'summary-list',
    fixture: 'with falsy values',
    element: (
      <SummaryList
        rows={[
          { key: 'Name', value: 'Firstname Lastname' },
          { key: 'Name 2', value: 'Firstname2 Lastname2' },
        ]}
      />
    ),
  },
  {
    component: 'summary-list',
    fixture: 'single action with anchor',
    element: (
      <SummaryList
        rows={[
          {
            key: 'Name',
            value: 'Firstname Lastname',
            action: { href: '/name', text: 'First action', hidden: 'name' },
          },
        ]}
      />
    ),
    // Ours always says what an action is about.
    adapt: (official) =>
      official
        .replace('First action', 'First action<span class="govuk-visually-hidden"> name</span>')
        .replace('href="#"', 'href="/name"'),
  },
  {
    component: 'table',
    fixture: 'with head and caption',
    element: (
      <Table
        caption="Caption 1: Months and rates"
        columns={[
          { heading: 'Month you apply' },
          { heading: 'Rate for bicycles', numeric: true },
          { heading: 'Rate for vehicles', numeric: true },
        ]}
        rows={[
          { key: 'january', cells: ['January', '£85', '£95'] },
          { key: 'february', cells: ['February', '£75', '£55'] },
          { key: 'march', cells: ['March', '£165', '£125'] },
        ]}
      />
    ),
  },
  {
    component: 'notification-banner',
    fixture: 'default',
    element: (
      <NotificationBanner titleId="govuk-notification-banner-title">
        <p className="govuk-notification-banner__heading">This publication was withdrawn on 7 March 2014.</p>
      </NotificationBanner>
    ),
  },
  {
    component: 'breadcrumbs',
    fixture: 'default',
    element: (
      <Breadcrumbs
        crumbs={[
          { text: 'Home', href: '/' },
          { text: 'Section', href: '/section' },
          { text: 'Sub-section', href: '/section/sub-section' },
          { text: 'Sub Sub-section', href: '/section/sub-section/sub-sub-section' },
        ]}
      />
    ),
  },
  {
    component: 'inset-text',
    fixture: 'default',
    element: (
      <InsetText>
        It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.
      </InsetText>
    ),
  },
  {
    component: 'warning-text',
    fixture: 'default',
    element: <WarningText>You can be fined up to £5,000 if you don’t register.</WarningText>,
  },
  { component: 'skip-link', fixture: 'default', element: <SkipLink targetId="test-target-element" /> },
  {
    component: 'service-navigation',
    fixture: 'with service name and navigation',
    element: (
      <ServiceNavigation
        serviceName="Apply for a juggling license"
        items={[
          { text: 'Navigation item 1', href: '#/1' },
          { text: 'Navigation item 2', href: '#/2', current: 'section' },
          { text: 'Navigation item 3', href: '#/3' },
          { text: 'Navigation item 4', href: '#/4' },
        ]}
      />
    ),
    // The button that folds the menu on a telephone is not needed on a laptop; the service's name leads to the first screen.
    adapt: (official) =>
      official.replace(/<button[\s\S]*?<\/button>/, '').replace('<a href="#/" class', '<a href="/" class'),
  },
];

/** On a page of the program, whose links know their router. */
export function OnPage({ children }: { readonly children: ReactElement }) {
  return <Router ssrPath="/">{children}</Router>;
}

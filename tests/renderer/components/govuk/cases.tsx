/** Our components given what GOV.UK Frontend's own fixtures were given. */
import type { ReactElement } from 'react';
import { Router } from 'wouter';
import { Breadcrumbs } from '../../../../renderer/components/govuk/breadcrumbs.tsx';
import { Button, ButtonLink } from '../../../../renderer/components/govuk/button.tsx';
import { Checkboxes } from '../../../../renderer/components/govuk/checkboxes.tsx';
import { DateInput } from '../../../../renderer/components/govuk/date-input.tsx';
import { Details } from '../../../../renderer/components/govuk/details.tsx';
import { ErrorSummary } from '../../../../renderer/components/govuk/error-summary.tsx';
import { Fieldset } from '../../../../renderer/components/govuk/fieldset.tsx';
import { ErrorMessage } from '../../../../renderer/components/govuk/form-group.tsx';
import { InsetText } from '../../../../renderer/components/govuk/inset-text.tsx';
import { NotificationBanner } from '../../../../renderer/components/govuk/notification-banner.tsx';
import { Panel } from '../../../../renderer/components/govuk/panel.tsx';
import { PasswordInput } from '../../../../renderer/components/govuk/password-input.tsx';
import { Radios } from '../../../../renderer/components/govuk/radios.tsx';
import { Select } from '../../../../renderer/components/govuk/select.tsx';
import { ServiceNavigation } from '../../../../renderer/components/govuk/service-navigation.tsx';
import { SkipLink } from '../../../../renderer/components/govuk/skip-link.tsx';
import { SummaryList } from '../../../../renderer/components/govuk/summary-list.tsx';
import { Table } from '../../../../renderer/components/govuk/table.tsx';
import { Tag } from '../../../../renderer/components/govuk/tag.tsx';
import { TextInput } from '../../../../renderer/components/govuk/text-input.tsx';
import { Textarea } from '../../../../renderer/components/govuk/textarea.tsx';
import { WarningText } from '../../../../renderer/components/govuk/warning-text.tsx';

export interface FixtureCase {
  readonly component: string;
  readonly fixture: string;
  readonly element: ReactElement;
  /** Where ours differs on purpose, the difference applied to the official markup. */
  readonly adapt?: (official: string) => string;
}

const nothing = (): void => {};
const nationalInsurance =
  'It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.';
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** GOV.UK's script shows the button; ours needs no script. The words are passphrase, and the live region is there from the start. */
function withPassphraseButton(official: string): string {
  return official
    .replace(' hidden>', '>')
    .replace('aria-label="Show password"', 'aria-label="Show passphrase"')
    .replace(/<\/div>\s*<\/div>\s*$/, '</div><div class="govuk-visually-hidden" aria-live="polite"></div></div>');
}

export const cases: readonly FixtureCase[] = [
  { component: 'button', fixture: 'default', element: <Button>Save and continue</Button> },
  { component: 'button', fixture: 'disabled', element: <Button disabled>Disabled button</Button> },
  { component: 'button', fixture: 'link', element: <ButtonLink href="/">Link button</ButtonLink> },
  {
    component: 'button',
    fixture: 'secondary',
    element: (
      <Button variant="secondary" name="secondary">
        Secondary button
      </Button>
    ),
  },
  {
    component: 'button',
    fixture: 'warning',
    element: (
      <Button variant="warning" name="Warning">
        Warning button
      </Button>
    ),
  },
  {
    component: 'input',
    fixture: 'with error and hint',
    element: (
      <TextInput
        id="with-error-hint"
        label="National insurance number"
        hint={nationalInsurance}
        error="Enter a National Insurance number in the correct format"
        value=""
        onChange={nothing}
      />
    ),
  },
  {
    component: 'input',
    fixture: 'with width-10 class',
    element: (
      <TextInput
        id="input-width-10"
        name="test-width-10"
        label="National insurance number"
        hint={nationalInsurance}
        width={10}
        value=""
        onChange={nothing}
      />
    ),
    adapt: (official) => official.replace('National Insurance number', 'National insurance number'),
  },
  {
    component: 'textarea',
    fixture: 'with hint and error message',
    element: (
      <Textarea
        id="with-hint-error"
        label="With hint and error"
        hint="Hint"
        error="Error message"
        value=""
        onChange={nothing}
      />
    ),
  },
  {
    component: 'password-input',
    fixture: 'with hint text',
    element: (
      <PasswordInput
        id="password-input-with-hint-text"
        name="test-name-2"
        label="Password"
        hint="It probably has some letters, numbers and maybe even some symbols in it."
        value=""
        onChange={nothing}
      />
    ),
    adapt: withPassphraseButton,
  },
  {
    component: 'password-input',
    fixture: 'with error message',
    element: (
      <PasswordInput
        id="password-input-with-error-message"
        name="test-name-3"
        label="Password"
        hint="It probably has some letters, numbers and maybe even some symbols in it."
        error="Error message goes here"
        value=""
        onChange={nothing}
      />
    ),
    adapt: withPassphraseButton,
  },
  {
    component: 'radios',
    fixture: 'with fieldset and error message',
    element: (
      <Radios
        id="example"
        legend="Have you changed your name?"
        error="Please select an option"
        value="no"
        onChange={nothing}
        choices={yesNo}
      />
    ),
  },
  {
    component: 'radios',
    fixture: 'with conditional item checked',
    element: (
      <Radios
        id="how-contacted-checked"
        name="how-contacted-checked"
        legend="How do you want to be contacted?"
        value="email"
        onChange={nothing}
        choices={[
          { value: 'email', label: 'Email', conditional: <Contact id="context-email" label="Email" /> },
          { value: 'phone', label: 'Phone', conditional: <Contact id="contact-phone" label="Phone number" /> },
          {
            value: 'text',
            label: 'Text message',
            conditional: <Contact id="contact-text-message" label="Mobile phone number" />,
          },
        ]}
      />
    ),
  },
  {
    component: 'checkboxes',
    fixture: 'small',
    element: (
      <Checkboxes
        id="nationality"
        legend="Filter by"
        small
        values={new Set<string>()}
        onChange={nothing}
        choices={[
          { value: 'a', label: 'a thing' },
          { value: 'b', label: 'another thing' },
          { value: 'c', label: 'this thing' },
        ]}
      />
    ),
  },
  {
    component: 'date-input',
    fixture: 'with error message and hint',
    element: (
      <DateInput
        id="dob-errors"
        label="What is your date of birth?"
        hint="For example, 31 3 1980"
        error="Error message goes here"
        value={{ day: '', month: '', year: '' }}
        onChange={nothing}
      />
    ),
    // Boxes are named after their group, because a page has two, and nothing is offered from elsewhere.
    adapt: (official) => official.replaceAll(/name="(day|month|year)"/g, 'name="dob-errors-$1" autocomplete="off"'),
  },
  {
    component: 'select',
    fixture: 'with selected value',
    element: (
      <Select
        id="select-1"
        label="Label text goes here"
        value="2"
        onChange={nothing}
        options={[
          { value: '1', text: 'GOV.UK frontend option 1' },
          { value: '2', text: 'GOV.UK frontend option 2' },
        ]}
      />
    ),
    // No choice of ours is ever switched off.
    adapt: (official) => official.replace(/<option value="3"[^>]*>[^<]*<\/option>/, ''),
  },
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
  { component: 'tag', fixture: 'grey', element: <Tag colour="grey">Grey</Tag> },
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

function Contact({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <input className="govuk-input govuk-!-width-one-third" name={id} type="text" id={id} />
    </>
  );
}

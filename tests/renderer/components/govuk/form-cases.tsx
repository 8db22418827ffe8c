/** Buttons and fields. */
import { Button, ButtonLink } from '../../../../renderer/components/govuk/button.tsx';
import { Checkboxes } from '../../../../renderer/components/govuk/checkboxes.tsx';
import { DateInput } from '../../../../renderer/components/govuk/date-input.tsx';
import { PasswordInput } from '../../../../renderer/components/govuk/password-input.tsx';
import { Radios } from '../../../../renderer/components/govuk/radios.tsx';
import { Select } from '../../../../renderer/components/govuk/select.tsx';
import { TextInput } from '../../../../renderer/components/govuk/text-input.tsx';
import { Textarea } from '../../../../renderer/components/govuk/textarea.tsx';
import type { FixtureCase } from './fixture-case.ts';

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

export const formCases: readonly FixtureCase[] = [
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
];

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

import type { KeyboardEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: 'primary' | 'secondary';
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly disabled?: boolean;
  /** Extra class for spacing only. */
  readonly className?: string;
  readonly onClick?: () => void;
}

export function Button({ children, variant = 'primary', type = 'submit', disabled = false, ...rest }: ButtonProps) {
  const disabledAttributes = disabled ? { disabled: true, 'aria-disabled': true } : {};
  return (
    <button
      {...rest}
      type={type}
      {...disabledAttributes}
      className={classNames('govuk-button', variant !== 'primary' && `govuk-button--${variant}`, rest.className)}
      data-module="govuk-button"
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly children: ReactNode;
  readonly href: string;
  readonly variant?: 'primary' | 'secondary';
}

/** A link that looks like a button; as in GOV.UK Frontend, the space bar follows it too. */
export function ButtonLink({ children, href, variant = 'primary' }: ButtonLinkProps) {
  return (
    <Link
      href={href}
      role="button"
      draggable="false"
      className={classNames('govuk-button', variant !== 'primary' && `govuk-button--${variant}`)}
      data-module="govuk-button"
      onKeyDown={followOnSpace}
    >
      {children}
    </Link>
  );
}

function followOnSpace(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}

export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}

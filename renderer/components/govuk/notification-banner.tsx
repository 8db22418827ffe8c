import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

interface NotificationBannerProps {
  readonly title?: string;
  readonly type?: 'success';
  readonly titleId?: string;
  readonly children: ReactNode;
}

export function NotificationBanner({ title, type, titleId, children }: NotificationBannerProps) {
  const ownId = useId();
  const id = titleId ?? ownId;
  const region = { role: type === 'success' ? 'alert' : 'region', 'aria-labelledby': id };
  return (
    <div
      className={classNames('govuk-notification-banner', type && `govuk-notification-banner--${type}`)}
      {...region}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (type === 'success' ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}

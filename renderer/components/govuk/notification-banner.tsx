import { type ReactNode, useId } from 'react';

interface NotificationBannerProps {
  readonly title?: string;
  readonly titleId?: string;
  readonly children: ReactNode;
}

export function NotificationBanner({ title = 'Important', titleId, children }: NotificationBannerProps) {
  const ownId = useId();
  const id = titleId ?? ownId;
  const region = { role: 'region', 'aria-labelledby': id };
  return (
    <div className="govuk-notification-banner" {...region} data-module="govuk-notification-banner">
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}

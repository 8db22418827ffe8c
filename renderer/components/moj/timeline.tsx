import type { ReactNode } from 'react';

/** The MoJ timeline: events one below the other. */
export function Timeline({ children }: { readonly children: ReactNode }) {
  return <div className="moj-timeline">{children}</div>;
}

interface TimelineItemProps {
  readonly title: ReactNode;
  readonly byline?: ReactNode;
  readonly date: ReactNode;
  readonly children: ReactNode;
}

export function TimelineItem({ title, byline, date, children }: TimelineItemProps) {
  return (
    <div className="moj-timeline__item">
      <div className="moj-timeline__header">
        <h3 className="moj-timeline__title">{title}</h3>
        {byline !== undefined && <p className="moj-timeline__byline">{byline}</p>}
      </div>
      <p className="moj-timeline__date">{date}</p>
      <div className="moj-timeline__description">{children}</div>
    </div>
  );
}

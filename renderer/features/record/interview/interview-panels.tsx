import { memo, type ReactNode } from 'react';
import type { Occasion } from '../../../../shared/domain/content.ts';
import { ShortcutHelp } from '../transcript/shortcut-help.tsx';
import { BreakPanel } from './break-panel.tsx';
import { DemeanourPanel } from './demeanour-panel.tsx';
import { GroundRules } from './ground-rules.tsx';
import { currentPhase } from './occasion-editing.ts';
import type { OccasionChange } from './panels.ts';

interface InterviewPanelsProps {
  readonly occasion: Occasion;
  readonly onChange: OccasionChange;
}

/** What stands beside the words: closed until it is used, so that a plain narrative has only its words on screen. Not drawn anew at every key. */
export const InterviewPanels = memo(function InterviewPanels({ occasion, onChange }: InterviewPanelsProps) {
  const { breaks, demeanour } = occasion;
  return (
    <aside className="unfold-panels" aria-label="Beside the words">
      <Panel title="Ground rules" open={currentPhase(occasion) === 'rapport'}>
        <GroundRules occasion={occasion} onChange={onChange} />
      </Panel>
      <Panel title="Breaks" open={breaks.length > 0}>
        <BreakPanel occasion={occasion} onChange={onChange} />
      </Panel>
      <Panel title="Demeanour" open={demeanour.length > 0}>
        <DemeanourPanel occasion={occasion} onChange={onChange} />
      </Panel>
      <Panel title="Keys" open={false}>
        <ShortcutHelp />
      </Panel>
    </aside>
  );
});

interface PanelProps {
  readonly title: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

function Panel({ title, open, children }: PanelProps) {
  return (
    <details className="unfold-panel" open={open}>
      <summary className="unfold-panel__title">{title}</summary>
      <div className="unfold-panel__body">{children}</div>
    </details>
  );
}

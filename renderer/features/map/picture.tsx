import { createElement } from 'react';
import type { Drawing } from '../../../shared/domain/growth/drawing.ts';

interface PictureProps {
  readonly drawing: Drawing;
  /** What it shows, for those who do not see it. */
  readonly words: string;
}

/** A drawing on screen, exactly as a file has it. */
export function Picture({ drawing: { width, height, elements }, words }: PictureProps) {
  return (
    <svg className="unfold-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      {elements.map(({ name, attributes, words: said }) =>
        createElement(name, { key: JSON.stringify([name, attributes]), ...attributes }, said),
      )}
    </svg>
  );
}

import { type ReactNode, useCallback, useState } from 'react';

interface NearScreenProps {
  /** Pixels that its content is likely to take, until it was drawn once. */
  readonly likelyHeight: number;
  /** Draws the content wherever it is: for what is in hand. */
  readonly always: boolean;
  readonly className?: string;
  /** `tbody` for rows of a table. */
  readonly element?: 'div' | 'tbody';
  readonly children: () => ReactNode;
}

/**
 * A stretch of a long list, in the document only while it is near the screen; elsewhere a blank of the same height stands for it. What is in view
 * keeps its place when a blank above it turns out higher or lower than was thought: the browser sees to that (scroll anchoring).
 */
export function NearScreen({ likelyHeight, always, className, element: Element = 'div', children }: NearScreenProps) {
  const [{ isNear, height }, setSeen] = useState<Seen>({ isNear: false, height: likelyHeight });
  const place = useCallback(
    (element: HTMLElement | null) => (element === null ? undefined : watch(element, setSeen)),
    [],
  );
  const isDrawn = isNear || always;
  return (
    <Element
      ref={place}
      role={Element === 'div' ? 'presentation' : undefined}
      className={className}
      style={isDrawn ? undefined : { height }}
    >
      {isDrawn && children()}
    </Element>
  );
}

interface Seen {
  readonly isNear: boolean;
  /** Pixels that it took when it was last looked at. */
  readonly height: number;
}

type Watcher = (seen: Seen) => void;

/** Far enough that a fast wheel does not reach what is not drawn yet. */
const margin = '2000px 0px';
const watchers = new WeakMap<Element, Watcher>();
let observer: IntersectionObserver | null = null;

/** All stretches share one observer. Returns a function that stops watching. */
function watch(element: Element, watcher: Watcher): () => void {
  observer ??= new IntersectionObserver(tell, { rootMargin: margin, scrollMargin: margin });
  const shared = observer;
  watchers.set(element, watcher);
  shared.observe(element);
  return () => shared.unobserve(element);
}

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    watchers.get(target)?.({ isNear: isIntersecting, height: boundingClientRect.height });
  }
}

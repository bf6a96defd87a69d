import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './tabs.css';

interface Props<Tab extends string> {
  /** What the tabs are of, for those who do not see that they stand together. */
  readonly label: string;
  readonly tabs: readonly (readonly [tab: Tab, name: string])[];
  readonly value: Tab;
  readonly onChange: (tab: Tab) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** Views of one page of which one is shown: arrows lead from one to the next. */
export function Tabs<Tab extends string>({ label, tabs, value, onChange, children }: Props<Tab>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(([tab]) => tab === value);
    const next = (at + by + tabs.length) % tabs.length;
    onChange(tabs[next]![0]);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={step} tabIndex={-1}>
        {tabs.map(([tab, name]) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            aria-selected={tab === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab === value ? 0 : -1}
            onClick={() => onChange(tab)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}

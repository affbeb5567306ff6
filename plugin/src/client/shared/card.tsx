import { useId, type ReactNode } from 'react';

interface CardProps {
  readonly title: string;
  readonly intro: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Card({ title, intro, className = '', children }: CardProps): ReactNode {
  const id = useId();
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="intro">{intro}</p>
      {children}
    </section>
  );
}

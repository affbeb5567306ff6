import { useEffect, type ReactNode } from 'react';
import type { Blast } from '../../server/policy/blast/answer';
import { Card } from '../shared/card';
import { Failure, Loading } from '../shared/notices';
import { Hatching } from '../shared/stacked-bar';
import { useAnswer } from '../shared/use-answer';
import { localTime } from '../shared/words';
import { askedOf, routeOf, type Asked } from './address';
import { Picture } from './graph';
import { Search } from './search';
import { Legend, Summary } from './summary';
import { Table } from './table';
import { kindNames } from './words';

const rights = {
  title: 'You may not see this blast radius',
  text: 'Admins and auditors of Rescind see every one, owners what they own: what names them or one of their groups as owner. Choose another start, or ask its owner.',
};

function Result({ asked }: { readonly asked: Asked }): ReactNode {
  const { loaded, reload } = useAnswer<Blast>(routeOf(asked));
  const start =
    loaded.kind === 'loaded'
      ? loaded.value.nodes.find(({ id }) => id === loaded.value.start)
      : undefined;
  useEffect(() => {
    if (start) document.title = `Blast radius of ${start.name}`;
  }, [start]);
  if (loaded.kind === 'loading') return <Loading text="Following access …" />;
  if (loaded.kind === 'failed') {
    return <Failure failure={loaded} rights={rights} onRetry={reload} />;
  }
  const blast = loaded.value;
  return (
    <div className="results">
      <div className="of">
        <h2>
          {kindNames[blast.from][0]}: {start?.name}
        </h2>
        <p className="quiet">
          As of {localTime(blast.generated_at)}, {blast.depth} steps of owners and services
        </p>
      </div>
      <Summary blast={blast} />
      <Card
        title="Graph"
        intro="From left to right: what is reached from the start. Colour is risk."
      >
        <Legend />
        <Picture blast={blast} asked={asked} />
      </Card>
      <Table blast={blast} asked={asked} />
    </div>
  );
}

export function App(): ReactNode {
  const asked = askedOf(window.location.search);
  return (
    <main>
      <Hatching />
      <header>
        <div>
          <h1>Blast radius</h1>
          <p className="quiet">Everything that can be reached from one place.</p>
        </div>
        <p className="key">
          <span className="swatch tone-unknown" aria-hidden="true" /> Unknown is not clean
        </p>
      </header>
      <Search />
      {asked && <Result asked={asked} />}
    </main>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Code, CodeKind } from '#shared/contract/codebook.ts';
import type { QueryLayer } from '#shared/contract/queries.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { ancestorsOf, inTreeOrder } from '#shared/domain/code/tree.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useBook } from '../../../data/book.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control/segmented-control.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { Spoken } from '../../../ui/spoken/spoken.tsx';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Table } from '../../../ui/table/table.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { LayerChoice, WhoIsAsked } from '../../queries/index.ts';
import { ScreenBar, SplitScreen } from '../../screen/index.ts';
import { NothingCoded } from './nothing-coded.tsx';
import { PlacesList } from './places-list.tsx';
import styles from './compare.module.css';

type How = 'episode' | 'overlapping';
type Line = { readonly code: Code; readonly number: number; readonly figures: ReadonlyMap<string, number> };

const nobody: Conditions = [];
/** More than these are not counted at once; the most used are shown, or those of one theme. */
const most = 1000;
const all = 'all';

const strengthOf = (figure: number, highest: number): number =>
  figure === 0 ? 0 : Math.max(1, Math.ceil((figure / Math.max(1, highest)) * 4));

function Figure({ value, strength }: { readonly value: number; readonly strength: number | null }) {
  return (
    <span
      className={strength === null ? styles['own'] : styles['strength']}
      data-strength={strength ?? undefined}
    >
      {value === 0 ? <Spoken words="none">·</Spoken> : value}
    </span>
  );
}

const nameCell = ({ code, number }: Line) => (
  <span className={styles['lineName']}>
    <span className={styles['number']}>{number}</span>
    <CodeMark code={code} />
    {code.name}
  </span>
);

const nameColumn = (kind: CodeKind): TableColumn<Line> => ({
  id: 'code',
  label: kind === 'theme' ? 'Theme' : 'Code',
  isRowHeader: true,
  width: 320,
  cell: nameCell,
});

/** Columns are told apart by the numbers of the lines, since names would make them too wide. */
function figureColumn({ id, name }: Code, number: number, highest: number, width: number): TableColumn<Line> {
  const cell = ({ code, figures }: Line) => {
    const value = figures.get(id) ?? 0;
    return <Figure value={value} strength={code.id === id ? null : strengthOf(value, highest)} />;
  };
  const label = (
    <span title={name}>
      {number}
      <VisuallyHidden> {name}</VisuallyHidden>
    </span>
  );
  return { id, label, align: 'center', width, cell };
}

/** How often codes stand together, each with each; every figure opens its places. */
export function TogetherScreen() {
  const navigate = useNavigate();
  const { codes, counts, byId, isHere } = useBook('mine');
  const [kind, setKind] = useState<CodeKind>('theme');
  const [under, setUnder] = useState<string | null>(null);
  const [how, setHow] = useState<How>('episode');
  const [layer, setLayer] = useState<QueryLayer>({ of: 'mine' });
  const [where, setWhere] = useState<Conditions>(nobody);
  const [door, setDoor] = useState<{ readonly row: string; readonly column: string } | null>(null);
  const hasThemes = codes.some((code) => code.kind === 'theme');
  const shownKind = hasThemes ? kind : 'code';
  const inAll = inTreeOrder(codes)
    .map(({ code }) => code)
    .filter((code) => code.kind === shownKind && (counts.get(code.id)?.codings ?? 0) > 0);
  const aboveOf = useMemo(() => new Map(codes.map(({ id }) => [id, ancestorsOf(id, codes)])), [codes]);
  const above = new Set(inAll.flatMap(({ id }) => aboveOf.get(id) ?? []));
  const themes = codes.filter(({ id }) => above.has(id));
  const chosenTheme = under !== null && above.has(under) ? under : null;
  const used = inAll.filter(
    ({ id }) => chosenTheme === null || aboveOf.get(id)?.includes(chosenTheme) === true,
  );
  const asked = used
    .toSorted((one, other) => (counts.get(other.id)?.codings ?? 0) - (counts.get(one.id)?.codings ?? 0))
    .slice(0, most);
  const codeIds = used.filter((code) => asked.includes(code)).map(({ id }) => id);
  const { data, error } = useAsk(
    'codes.together',
    { codeIds, layer, where },
    { when: codeIds.length > 0, keepLast: true, quietly: true },
  );
  const { lines, highest } = useMemo(() => {
    const figure = (one: { readonly episodes: number; readonly stretches: number }): number =>
      how === 'episode' ? one.episodes : one.stretches;
    const rows = (data?.codes ?? []).map((one) => ({
      id: one.codeId,
      figures: new Map([[one.codeId, figure(one)]]),
    }));
    for (const pair of data?.pairs ?? []) {
      const [one, other] = [rows[pair.one], rows[pair.other]];
      if (one !== undefined && other !== undefined) {
        one.figures.set(other.id, figure(pair));
        other.figures.set(one.id, figure(pair));
      }
    }
    return {
      lines: rows.flatMap(({ id, figures }, at): readonly Line[] => {
        const code = byId.get(id);
        return code === undefined ? [] : [{ code, number: at + 1, figures }];
      }),
      highest: (data?.pairs ?? []).reduce((high, pair) => Math.max(high, figure(pair)), 0),
    };
  }, [data, how, byId]);
  const columns = useMemo(
    (): readonly TableColumn<Line>[] => [
      nameColumn(shownKind),
      ...lines.map(({ code, number }) => figureColumn(code, number, highest, lines.length < 100 ? 40 : 48)),
    ],
    [shownKind, lines, highest],
  );
  const one = door === null ? undefined : byId.get(door.row);
  const other = door === null ? undefined : byId.get(door.column);
  const isPair = one !== undefined && other !== undefined && one.id !== other.id;
  return (
    <>
      <ScreenBar
        title="Together"
        sub={
          <span role="status">
            {data === undefined
              ? undefined
              : `${countOf(lines.length, shownKind)}, each with each${used.length > codeIds.length ? ` (the most used of ${used.length})` : ''}${data.partlySealed ? '; what is sealed is left out' : ''}`}
          </span>
        }
      />
      <SplitScreen
        sideLabel="Places"
        side={
          one === undefined || other === undefined || !isPair ? null : (
            <div className={styles['column']}>
              <h3 className={styles['sideTitle']}>{`${one.name} and ${other.name}`}</h3>
              <Button
                onPress={() => {
                  void navigate({ to: '/codebook/compare', search: { first: one.id, second: other.id } });
                }}
              >
                Compare the two
              </Button>
              <PlacesList
                key={`${one.id} ${other.id} ${how}`}
                codeIds={[one.id, other.id]}
                how={how}
                layer={layer}
                where={where}
                names={[one.name, other.name]}
              />
            </div>
          )
        }
      >
        <div className={styles['wide']}>
          <div className={styles['tools']}>
            {hasThemes ? (
              <SegmentedControl
                label="What stands together"
                segments={[
                  { id: 'theme', label: 'Themes' },
                  { id: 'code', label: 'Codes' },
                ]}
                value={kind}
                onChange={(id) => {
                  setKind(id === 'code' ? 'code' : 'theme');
                  setDoor(null);
                }}
              />
            ) : null}
            {themes.length === 0 ? null : (
              <Select
                label="Of which theme"
                isLabelHidden
                options={[
                  {
                    id: all,
                    label: inAll.length > most ? `The ${most} most used of ${inAll.length}` : 'All themes',
                  },
                  ...themes.map(({ id, name }) => ({ id, label: name })),
                ]}
                value={chosenTheme ?? all}
                onChange={(id) => {
                  setUnder(id === all ? null : id);
                  setDoor(null);
                }}
              />
            )}
            <SegmentedControl
              label="What is counted"
              segments={[
                { id: 'episode', label: 'In one episode' },
                { id: 'overlapping', label: 'On the same words' },
              ]}
              value={how}
              onChange={(id) => {
                setHow(id === 'overlapping' ? 'overlapping' : 'episode');
              }}
            />
            <div className={styles['layer']}>
              <LayerChoice layer={layer} onChange={setLayer} />
            </div>
            <WhoIsAsked where={where} onChange={setWhere} />
          </div>
          {error === null ? null : <p className={styles['quiet']}>{error.message}</p>}
          {codeIds.length === 0 ? (
            isHere ? (
              <NothingCoded>
                Here every code is counted with every other: how often both stand in one episode, or on the
                same words. Open a transcript and code it.
              </NothingCoded>
            ) : null
          ) : data === undefined ? (
            <Skeleton lines={8} label="Counting" />
          ) : (
            <>
              <div className={styles['sheet']}>
                <Table
                  label="Codes that stand together"
                  columns={columns}
                  rows={lines}
                  idOf={({ code }) => code.id}
                  selectedCell={door}
                  onCell={setDoor}
                />
              </div>
              <p className={styles['quiet']}>
                {highest === 0 ? 'No two of them stand together. ' : null}
                {how === 'episode'
                  ? 'Episodes in which both stand; on the diagonal, in which the one stands at all. Outside of episodes, stretches that are the very same.'
                  : 'Stretches of words that carry both; on the diagonal, stretches of the one. What overlaps or touches is one stretch.'}
              </p>
            </>
          )}
        </div>
      </SplitScreen>
    </>
  );
}

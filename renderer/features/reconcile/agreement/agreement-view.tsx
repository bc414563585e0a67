import { useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { MemosOn } from '../../memos/index.ts';
import { SplitScreen } from '../../screen/index.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { CodeTable } from './code-table.tsx';
import { CoefficientTable } from './coefficient-table.tsx';
import { DifferencesPanel } from './differences-panel.tsx';
import { paperSentence } from './paper-sentence.ts';
import styles from './agreement.module.css';

type AgreementViewProps = {
  readonly reconciliation: Reconciliation;
  readonly onEpisode: (unitId: string) => void;
  readonly onCodes: () => void;
};

function ForThePaper({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <p className={styles['sentenceForPaper']}>{sentence}</p>
      <div>
        <Button
          icon={<Icon name="copy" size={14} />}
          onPress={() => {
            void navigator.clipboard.writeText(sentence).then(() => {
              announce('Copied.');
            });
          }}
        >
          Copy the sentence
        </Button>
      </div>
    </>
  );
}

/** How far the coders agreed before they talked: a sentence for the paper, all coefficients, and code by code. */
export function AgreementView({ reconciliation, onEpisode, onCodes }: AgreementViewProps) {
  const { progress, round } = reconciliation;
  const answer = useAsk('agreement.ofRound', { roundId: round.id });
  const [codeId, setCodeId] = useState<string | null>(null);
  const report = answer.data;
  const code = report?.perCode.find((row) => row.codeId === codeId);
  const undecided = round.state === 'comparing' ? progress.codes - progress.codesDecided : 0;
  return (
    <SplitScreen
      sideLabel="Evidence"
      sideTitle={code?.name ?? ''}
      side={
        code === undefined || code.codeId === null ? null : (
          <DifferencesPanel reconciliation={reconciliation} codeId={code.codeId} onEpisode={onEpisode} />
        )
      }
    >
      {answer.error === null ? null : <ErrorNote>{answer.error.message}</ErrorNote>}
      {report === undefined ? (
        answer.error === null ? (
          <Skeleton lines={8} label="Working out the agreement" />
        ) : null
      ) : (
        <div className={styles['view']}>
          <section className={styles['section']}>
            <h2 className={styles['heading']}>For the paper</h2>
            {undecided > 0 ? (
              <>
                <p className={styles['words']}>
                  {countOf(undecided, 'code')} {undecided === 1 ? 'has' : 'have'} not been decided on. Until
                  then each counts as an idea of its own, so that agreement looks smaller than it is.
                </p>
                <div>
                  <Button onPress={onCodes}>Settle the codes first</Button>
                </div>
              </>
            ) : (
              <ForThePaper sentence={paperSentence(report)} />
            )}
          </section>
          <section className={styles['section']}>
            <h2 className={styles['heading']}>Over all codes</h2>
            <p className={styles['words']}>
              {report.compared}.{report.notes.map((note) => ` ${note}.`)}
            </p>
            <CoefficientTable report={report} />
          </section>
          <section className={styles['section']}>
            <h2 className={styles['heading']}>Code by code</h2>
            <p className={styles['words']}>
              Each code as applied to an episode or not. Choose a figure to see the episodes behind it.
            </p>
            <CodeTable report={report} selectedId={codeId} onSelect={setCodeId} />
          </section>
          <section className={styles['memos']} aria-label={`About ${round.name}`}>
            <MemosOn about={{ kind: 'round', id: round.id }} level={2} />
          </section>
        </div>
      )}
    </SplitScreen>
  );
}

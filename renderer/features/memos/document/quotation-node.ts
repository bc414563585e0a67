import { Node as DocumentPart, type NodeViewRendererProps } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { QuotedWords } from '#shared/contract/memos.ts';
import type { MemoQuotation } from '#shared/memo/memo-document.ts';
import { quotedPlace, quotedState } from '../quoted-place.ts';
import type { QuotationFaces } from './quotation-face.ts';
import styles from '../memo-prose.module.css';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value);

/** A quotation as a node or a clipboard has it; null for anything else. */
function readQuotation(given: unknown): MemoQuotation | null {
  if (typeof given !== 'object' || given === null) {
    return null;
  }
  const { of, id, sourceId, textHash, start, end }: Record<string, unknown> = { ...given };
  if (
    (of !== 'episode' && of !== 'coding' && of !== 'words') ||
    !(id === null || isText(id)) ||
    !isText(sourceId) ||
    !isText(textHash) ||
    !isOffset(start) ||
    !isOffset(end)
  ) {
    return null;
  }
  return { of, id, sourceId, textHash, start, end };
}

function fromClipboard(figure: HTMLElement): MemoQuotation | null {
  try {
    const given: unknown = JSON.parse(figure.dataset['quotation'] ?? '');
    return readQuotation(given);
  } catch {
    return null;
  }
}

function element(tag: string, name: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = styles[name] ?? '';
  made.textContent = text;
  return made;
}

/** Draws what a quotation says: its words, who says them and where, and what has become of them. */
function drawQuotation(figure: HTMLElement, quoted: QuotedWords | undefined, open: () => void): void {
  const words = element('blockquote', 'quotedWords', quoted?.words.trim() ?? '…');
  words.dir = 'auto';
  const caption = element('figcaption', 'quotedPlace');
  if (quoted !== undefined) {
    const state = quotedState(quoted);
    caption.append(element('span', 'quotedWhere', quotedPlace(quoted)));
    if (state !== '') {
      caption.append(element('span', 'quotedState', state));
    }
    if (quoted.place !== null) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = styles['openPlace'] ?? '';
      button.textContent = 'Open';
      button.setAttribute('aria-label', `Open ${quotedPlace(quoted)}`);
      button.addEventListener('click', open);
      caption.append(button);
    }
  }
  figure.dataset['state'] = quoted?.state ?? 'unknown';
  figure.replaceChildren(words, caption);
}

type QuotationOptions = {
  readonly faces: QuotationFaces;
  readonly onOpen: (quoted: QuotedWords) => void;
};

/** Words of the study in a memo: they stand by themselves and are not written in; Enter, or a click, opens their place. */
export function quotationNode({ faces, onOpen }: QuotationOptions): DocumentPart {
  const openQuoted = (attrs: unknown): boolean => {
    const quotation = readQuotation(attrs);
    const quoted = quotation === null ? undefined : faces.of(quotation);
    if (quoted === undefined || quoted.place === null) {
      return false;
    }
    onOpen(quoted);
    return true;
  };
  const view = ({ node }: NodeViewRendererProps) => {
    const quotation = readQuotation(node.attrs);
    const dom = element('figure', 'quotation');
    dom.contentEditable = 'false';
    const draw = (): void => {
      drawQuotation(dom, quotation === null ? undefined : faces.of(quotation), () => {
        openQuoted(node.attrs);
      });
    };
    draw();
    return {
      dom,
      destroy: faces.listen(draw),
      ignoreMutation: () => true,
      stopEvent: (event: Event) => event.target instanceof Element && event.target.closest('button') !== null,
    };
  };
  return DocumentPart.create({
    name: 'quotation',
    group: 'block',
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({
      of: { default: 'words', rendered: false },
      id: { default: null, rendered: false },
      sourceId: { default: '', rendered: false },
      textHash: { default: '', rendered: false },
      start: { default: 0, rendered: false },
      end: { default: 1, rendered: false },
    }),
    parseHTML: () => [
      {
        tag: 'figure[data-quotation]',
        getAttrs: (found: HTMLElement) => fromClipboard(found) ?? false,
      },
    ],
    renderHTML: ({ node }) => {
      const quotation = readQuotation(node.attrs);
      const quoted = quotation === null ? undefined : faces.of(quotation);
      return [
        'figure',
        { 'data-quotation': JSON.stringify(quotation) },
        ['blockquote', {}, quoted?.words ?? ''],
        ['figcaption', {}, quoted === undefined ? '' : quotedPlace(quoted)],
      ];
    },
    addNodeView: () => view,
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const { selection } = this.editor.state;
          return (
            selection instanceof NodeSelection &&
            selection.node.type.name === 'quotation' &&
            openQuoted(selection.node.attrs)
          );
        },
      };
    },
  });
}

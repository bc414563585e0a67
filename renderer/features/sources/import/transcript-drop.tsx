import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DropZone } from './drop-zone.tsx';
import { useImport } from './use-import.ts';

/** Whatever is open takes transcripts and folders of them that are dropped on it, and leads to where they come in. */
export function TranscriptDrop({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const startImport = useImport();
  return (
    <DropZone
      onFiles={(files) => {
        void navigate({ to: '/sources' });
        void startImport(files);
      }}
    >
      {children}
    </DropZone>
  );
}

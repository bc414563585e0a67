/** A file dropped where nothing takes it would replace the workbench; it is left alone. Returns what ends that. */
export function ignoreStrayDrops(target: Window): () => void {
  const ignore = (event: DragEvent): void => {
    if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files') === true) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    }
  };
  target.addEventListener('dragover', ignore);
  target.addEventListener('drop', ignore);
  return () => {
    target.removeEventListener('dragover', ignore);
    target.removeEventListener('drop', ignore);
  };
}

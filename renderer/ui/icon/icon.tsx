import { iconPaths, type IconName } from './icon-paths.ts';

export interface IconProps {
  readonly name: IconName;
  /** Side of the square in pixels. */
  readonly size?: number;
}

/** Always decoration: what it stands beside, or the button around it, says the same in words. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'drag' || name === 'more' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {iconPaths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

import { textAt } from './json.ts';
import type { PackageProblem } from './package-problem.ts';

/** A picture as far as it matters. `undefined`: the file is no PNG that could be read. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  /**
   * `white`: every pixel is white or lets everything through, and some of each are there. `unknown`: written in a way that
   * is not read here.
   */
  readonly drawing: 'white' | 'coloured' | 'unknown';
};

/** The icons that both admin centres ask for, with their sizes in pixels; both sides are as long. */
const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
  { name: 'color32x32', size: 32 },
] as const;

/** The files that the manifest says its icons are, each with the place that says so. */
export const iconFiles = (
  manifest: unknown,
): readonly { readonly at: string; readonly file: string; readonly icon: string; readonly size: number }[] =>
  icons.flatMap(({ name, size }) => {
    const file = textAt(manifest, 'icons', name);
    return file === undefined ? [] : [{ at: `/icons/${name}`, file, icon: name, size }];
  });

export const checkIcon = (
  { file, icon, size }: { readonly file: string; readonly icon: string; readonly size: number },
  picture: Picture | undefined,
): readonly PackageProblem[] => {
  if (picture === undefined) return [{ kind: 'not-a-png', file }];
  const { width, height, drawing } = picture;
  if (width !== size || height !== size) return [{ kind: 'icon-size', file, width, height, wanted: size }];
  return icon === 'outline' && drawing === 'coloured' ? [{ kind: 'outline-not-white', file }] : [];
};

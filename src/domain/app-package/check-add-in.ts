import { listAt, textAt } from './json.ts';
import type { PackageProblem } from './package-problem.ts';

/** What Outlook does with the manifest when an event comes or the button is pressed. */
export const checkAddIn = (manifest: unknown): readonly PackageProblem[] =>
  listAt(manifest, 'extensions').flatMap((extension, index) => {
    const at = `/extensions/${index}`;
    const actions = new Set(
      listAt(extension, 'runtimes').flatMap((runtime) =>
        listAt(runtime, 'actions').map((action) => textAt(action, 'id')),
      ),
    );
    return [...eventsIn(extension, at), ...controlsIn(extension, at)].flatMap(
      ({ place, id, sendMode }): readonly PackageProblem[] => [
        ...(id === undefined || actions.has(id) ? [] : [{ kind: 'no-such-action', at: place, id } as const]),
        ...(sendMode === 'block' ? [{ kind: 'blocks-sending', at: place } as const] : []),
      ],
    );
  });

type Caller = { readonly place: string; readonly id: string | undefined; readonly sendMode?: string | undefined };

const eventsIn = (extension: unknown, at: string): readonly Caller[] =>
  listAt(extension, 'autoRunEvents').flatMap((group, first) =>
    listAt(group, 'events').map((event, second) => ({
      place: `${at}/autoRunEvents/${first}/events/${second}`,
      id: textAt(event, 'actionId'),
      sendMode: textAt(event, 'options', 'sendMode'),
    })),
  );

const controlsIn = (extension: unknown, at: string): readonly Caller[] =>
  listAt(extension, 'ribbons').flatMap((ribbon, first) =>
    listAt(ribbon, 'tabs').flatMap((tab, second) =>
      listAt(tab, 'groups').flatMap((group, third) =>
        listAt(group, 'controls').map((control, fourth) => ({
          place: `${at}/ribbons/${first}/tabs/${second}/groups/${third}/controls/${fourth}`,
          id: textAt(control, 'actionId'),
        })),
      ),
    ),
  );

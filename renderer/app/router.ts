import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import type { Asking } from '../data/use-ask.ts';
import {
  CodebookScreen,
  CompareScreen,
  RetrievalScreen,
  TogetherScreen,
} from '../features/codebook/index.ts';
import { askForSource, CodingScreen, codingSearch } from '../features/coding/index.ts';
import { EpisodesScreen } from '../features/episodes/index.ts';
import { HistoryScreen, historySearch } from '../features/history/index.ts';
import { MemosScreen, memosSearch } from '../features/memos/index.ts';
import { ParticipantsScreen, participantsSearch } from '../features/participants/index.ts';
import { ProtocolScreen, protocolSearch } from '../features/protocol/index.ts';
import { NamesScreen } from '../features/pseudonyms/index.ts';
import { QueriesScreen, queriesSearch } from '../features/queries/index.ts';
import { ReconcileScreen, reconcileSearch } from '../features/reconcile/index.ts';
import { SearchScreen, searchSearch } from '../features/search/index.ts';
import { SourcesScreen, sourcesSearch } from '../features/sources/index.ts';
import { TablesScreen, tablesSearch } from '../features/tables/index.ts';
import { ThemesScreen } from '../features/themes/index.ts';
import { NowhereScreen } from './nowhere-screen.tsx';
import { ScreenFailed } from './screen-failed.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRouteWithContext<Asking>()({ component: Shell });

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      redirect({ to: '/sources', throw: true });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources',
    component: SourcesScreen,
    validateSearch: sourcesSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    component: SearchScreen,
    validateSearch: searchSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources/$sourceId',
    component: CodingScreen,
    validateSearch: codingSearch,
    loader: ({ context, params }) => askForSource(context, params.sourceId),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/participants',
    component: ParticipantsScreen,
    validateSearch: participantsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/protocol',
    component: ProtocolScreen,
    validateSearch: protocolSearch,
  }),
  createRoute({ getParentRoute: () => root, path: '/names', component: NamesScreen }),
  createRoute({ getParentRoute: () => root, path: '/episodes', component: EpisodesScreen }),
  createRoute({ getParentRoute: () => root, path: '/codebook', component: CodebookScreen }),
  createRoute({ getParentRoute: () => root, path: '/codebook/quotations', component: RetrievalScreen }),
  createRoute({ getParentRoute: () => root, path: '/codebook/compare', component: CompareScreen }),
  createRoute({ getParentRoute: () => root, path: '/codebook/together', component: TogetherScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/reconcile',
    component: ReconcileScreen,
    validateSearch: reconcileSearch,
  }),
  createRoute({ getParentRoute: () => root, path: '/themes', component: ThemesScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/queries',
    component: QueriesScreen,
    validateSearch: queriesSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/tables',
    component: TablesScreen,
    validateSearch: tablesSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/memos',
    component: MemosScreen,
    validateSearch: memosSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/history',
    component: HistoryScreen,
    validateSearch: historySearch,
  }),
];

/** The workbench's places, kept in the part of the address behind "#", so that every host can serve one page. */
export const createWorkbenchRouter = (asking: Asking, history: RouterHistory = createHashHistory()) =>
  createRouter({
    routeTree: root.addChildren(routes),
    context: asking,
    history,
    defaultPreload: false,
    defaultErrorComponent: ScreenFailed,
    defaultNotFoundComponent: NowhereScreen,
  });

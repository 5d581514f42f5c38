import type { Atlas } from '../atlas/types.ts';
import { datasetFiles } from './dataset.ts';
import { merge, inFolder, type SiteFiles } from './files.ts';
import { framePages } from './frames.ts';
import { headerFiles } from './headers.ts';
import { noticeFiles } from './notices.ts';
import { offlineFiles, type Whole } from './offline.ts';
import type { Lock } from './packages.ts';
import { pageFiles, type Parts } from './page.ts';
import { POLICY } from './policy.ts';
import type { Server } from './server.ts';
import { drawPreviews, previewFiles, previewTags } from './unfurl.ts';
import { workerFiles } from './worker.ts';

/** The sources of the site. */
export interface Sources {
  readonly atlas: Atlas;
  readonly server: Server;
  /** index.html and the worker, with the places that the steps fill. */
  readonly template: string;
  readonly worker: string;
  /** The bundler's output, and the parts of it that the page loads at once. */
  readonly built: SiteFiles;
  readonly parts: Parts;
  readonly whole: Whole;
  readonly lock: Lock;
  /** The address of the site with its slash, or ''. */
  readonly address: string;
}

/** The atlas → the files of the site, beside those that are built. The order of the steps, and nothing else. */
export async function createSite(sources: Sources): Promise<SiteFiles> {
  const { atlas, server, template, built, parts, whole } = sources;
  const [home, ...places] = await drawPreviews(atlas, server, sources.address);
  const shared = {
    atlas,
    template,
    notes: server.notes(),
    rendered: server.render(),
    noscript: server.renderNoscript(),
    about: previewTags(home),
    policy: POLICY,
  };

  const page = pageFiles(shared, parts);
  const dataset = inFolder('data', datasetFiles(atlas));
  const unfurl = merge(...[home, ...places].map(previewFiles));
  const offline = offlineFiles(shared, whole);
  const worker = workerFiles(sources.worker, merge(built, page));
  const headers = headerFiles(shared.policy);
  const notices = noticeFiles(sources.lock);
  return merge(page, dataset, unfurl, framePages(atlas), offline, worker, headers, notices);
}

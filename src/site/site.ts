import type { Atlas } from '../atlas/types.ts';
import { datasetFiles } from './dataset.ts';
import { merge, within, type Files } from './files.ts';
import { headerFiles } from './headers.ts';
import { noticeFiles } from './notices.ts';
import { offlineFiles, type Whole } from './offline.ts';
import type { Lock } from './packages.ts';
import { pageFiles, type Parts } from './page.ts';
import { POLICY } from './policy.ts';
import type { Server } from './server.ts';
import { drawPreviews, previewFiles, previewTags } from './unfurl.ts';
import { workerFiles } from './worker.ts';

/** What the site is made of. */
export interface Sources {
  readonly atlas: Atlas;
  readonly server: Server;
  /** index.html and the worker, with the places that the steps fill. */
  readonly template: string;
  readonly worker: string;
  /** What the bundler has written, and what of it the page loads at once. */
  readonly built: Files;
  readonly parts: Parts;
  readonly whole: Whole;
  readonly lock: Lock;
  /** The address of the site with its slash, or ''. */
  readonly address: string;
}

/** The atlas → the files of the site, beside those that are built. The order of the steps, and nothing else. */
export async function createSite(sources: Sources): Promise<Files> {
  const { atlas, server, template, built, parts, whole } = sources;
  const [home, ...regions] = await drawPreviews(atlas, server, sources.address);
  const shared = {
    atlas,
    template,
    rendered: server.render(),
    told: server.tell(),
    about: previewTags(home),
    policy: POLICY,
  };

  const page = pageFiles(shared, parts);
  const dataset = within('data', datasetFiles(atlas));
  const unfurl = merge(...[home, ...regions].map(previewFiles));
  const offline = offlineFiles(shared, whole);
  const worker = workerFiles(sources.worker, merge(built, page));
  const headers = headerFiles(shared.policy);
  const notices = noticeFiles(sources.lock);
  return merge(page, dataset, unfurl, offline, worker, headers, notices);
}

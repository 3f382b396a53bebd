import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { ClosedChannel } from '../closed-channel/late-closed-channel.ts';
import { UnsurePosts } from '../unsure-posts/late-unsure-posts.ts';

type ChannelPostsProps = { readonly teamId: TeamId; readonly view: WeekView };

/** What is to be told about the team's posts in its channel; nearly always nothing, and then nothing is fetched for it. */
export const ChannelPosts = ({ teamId, view }: ChannelPostsProps): ReactElement => {
  const isUnsure = (view.unsure?.posts.length ?? 0) > 0;
  // Once the last question is answered its answer stays.
  const [wasUnsure, setWasUnsure] = useState(isUnsure);
  if (isUnsure && !wasUnsure) setWasUnsure(true);
  return (
    <>
      {view.closedSince !== undefined && (
        <Suspense fallback={null}>
          <ClosedChannel since={view.closedSince} />
        </Suspense>
      )}
      {wasUnsure && (
        <Suspense fallback={null}>
          <UnsurePosts teamId={teamId} view={view} />
        </Suspense>
      )}
    </>
  );
};

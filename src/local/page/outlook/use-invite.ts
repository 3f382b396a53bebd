import { useEffect, useState } from 'react';
import type { Invite, InviteModel } from '../../outlook-host/invite.ts';

/** The invite as it stands, followed through every change by form and pane. */
export const useInvite = (model: InviteModel): Invite => {
  const [invite, setInvite] = useState(model.get());
  useEffect(() => {
    setInvite(model.get());
    return model.listen(setInvite);
  }, [model]);
  return invite;
};

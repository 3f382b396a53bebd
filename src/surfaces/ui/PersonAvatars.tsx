import { Avatar, AvatarGroup, AvatarGroupItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** One face, in no colour of its own; decoration beside the name that the text gives. */
export const PersonAvatar = ({ name, size = 28 }: { readonly name: string; readonly size?: 28 | 40 }): ReactElement => (
  <Avatar name={name} size={size} color="neutral" aria-hidden />
);

type PersonAvatarsProps = { readonly names: readonly string[]; readonly label: string };

/** Some people in a row. `label` names the group to those who do not see it. */
export const PersonAvatars = ({ names, label }: PersonAvatarsProps): ReactElement => (
  <AvatarGroup size={28} layout="spread" aria-label={label} role="group">
    {names.map((name) => (
      <AvatarGroupItem key={name} name={name} color="neutral" />
    ))}
  </AvatarGroup>
);

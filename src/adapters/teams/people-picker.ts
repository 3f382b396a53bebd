import { ErrorCode, people } from '@microsoft/teams-js';
import type { SdkError } from '@microsoft/teams-js';
import { parsePersonId } from '#domain/shared/ids.ts';
import type { PeoplePicker, PickedPerson } from '#ports/people-picker.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** Teams' own people picker. */
export const teamsPeoplePicker: PeoplePicker = {
  pick: async (title) => {
    try {
      const [chosen] = await people.selectPeople({ title, singleSelect: true });
      return chosen === undefined ? undefined : personIn(chosen);
    } catch (cause) {
      if (isGivenUp(cause)) return undefined;
      throw new Unavailable('teams', cause);
    }
  },
};

const personIn = ({ objectId, displayName, email }: people.PeoplePickerResult): PickedPerson | undefined => {
  const personId = parsePersonId(objectId);
  const name = [displayName, email].find((one) => one !== undefined && one !== '');
  return personId === undefined || name === undefined ? undefined : { personId, name, address: email ?? '' };
};

/** teams-js rejects with plain objects; this one says that the person closed the picker. */
const isGivenUp = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && (cause as Partial<SdkError>).errorCode === ErrorCode.USER_ABORT;

/** The page for whoever looks after the deployment. */
export const statusEn = {
  title: 'Alliance: status',
  fine: 'Everything is fine',
  'fine.text': 'What is due is started, what is started is sent, and nothing waits for you.',
  needed: '{count, plural, one {One thing needs you} other {# things need you}}',
  'label.act': 'To do',
  'label.know': 'Good to know',
  read: 'Read at {time} UTC, for the whole deployment. No tenant, team or person is counted by name.',
  again: 'Read again',

  'finding.tables-out': 'The tables can’t be reached',
  'finding.tables-out.do':
    'Nobody can read or save anything. Look at the storage account in the Azure portal: is it there, is its firewall open to this server, and does the managed identity still have the role Storage Table Data Contributor?',
  'finding.queues-out': 'The queues can’t be reached',
  'finding.queues-out.do':
    'Nothing is sent meanwhile, and nothing is lost. Look at the storage account in the Azure portal: does the managed identity still have the role Storage Queue Data Contributor?',
  'finding.accounts-out':
    '{count, plural, one {A storage account can’t be reached} other {# storage accounts can’t be reached}}: {names}',
  'finding.accounts-out.do':
    'The tenants in there wait until it is back; for all others everything goes on. What it holds isn’t in the figures below. Look at it in the Azure portal: is it there, is its firewall open to this server, and does the managed identity still have the roles Storage Table Data Contributor and Storage Queue Data Contributor?',
  'finding.no-worker': 'Jobs wait, and no worker is running',
  'finding.no-worker.do':
    'None has told of itself in the last 3 minutes, so nothing is sent. Azure should have started one by itself: look at the worker’s container app in the portal, in its log for a line that begins with “Alliance cannot run”, and in its system log for the scale rule. Run azd up again if it isn’t there. What is less than 12 hours late is made up for.',
  'finding.due-late': 'What is due starts late: the oldest has been waiting for {duration}',
  'finding.due-late.do':
    'The schedulers can’t keep up, or can’t start it. Look into the logs of the servers and workers for “something due could not be started”; if there is no such line, have one more server run.',
  'finding.queue-slow': 'Jobs wait long: the oldest has been there for {duration}',
  'finding.queue-slow.do':
    'If Teams asks to wait, or refuses a post for now, this passes by itself. Otherwise start one more worker, or look into the workers’ logs for “a job met a bug”.',
  'finding.set-aside': '{count, plural, one {One job was set aside} other {# jobs were set aside}}',
  'finding.set-aside.do':
    'Each has failed too often, or can’t be read, and isn’t tried any more. See why, put it back once the cause is gone, or forget it:',
  'finding.refused': 'Teams refuses many posts: {count, number} in the last hour',
  'finding.refused.do':
    'They are tried again for 12 hours. If this goes on, look at the service health of Microsoft 365, and whether the bot’s managed identity still works.',
  'finding.throttled':
    '{count, plural, one {Teams asked once to wait} other {Teams asked # times to wait}} in the last hour',
  'finding.throttled.do': 'Everyone waits as long as Teams asks; nothing is lost. You have nothing to do.',
  'finding.unknown':
    '{count, plural, one {One message of the last day} other {# messages of the last day}} may not have arrived',
  'finding.unknown.do':
    'Teams’ answer was lost, or a worker ended as it sent, so nobody can tell. Nothing is sent again by itself, so that nothing arrives twice. Teams see in Alliance which posts in channels these are, and can post them again; what a message to one person told stands on their own page.',
  'finding.possible-duplicates':
    '{count, plural, one {One message of the last day} other {# messages of the last day}} may have arrived twice',
  'finding.possible-duplicates.do':
    'Teams answered that it couldn’t take them right now and asked to try again (502, 503, 504). Whoever sees a post twice can delete one of the two.',

  'finding.skipped': '{count, plural, one {One post was left out} other {# posts were left out}} in the last day',
  'finding.skipped.do': 'More than 12 hours late, as after a long outage. The next one comes at its usual time.',

  'now.title': 'At this moment',
  'now.due': 'Due and not started',
  'now.due.none': 'Nothing',
  'now.due.oldest': 'Since {duration}',
  'now.jobs': 'Jobs in the queue, those for later included',
  'now.oldest': 'The first of them has been there for',
  'now.oldest.none': 'None waits',
  'now.setAside': 'Jobs set aside',
  'now.workers': 'Workers that run',
  'now.servers': 'Servers that run',
  'out-of-reach': 'Can’t be read',

  'counted.title': 'Counted',
  'counted.what': 'What',
  'counted.hour': 'Last hour',
  'counted.day': 'Last 24 hours',
  'counted.started': 'Started when due',
  'counted.lag': 'Latest of these after its time',
  'counted.skipped': 'Left out, more than 12 hours late',
  'counted.sent': 'Sent, and messages brought up to date',
  'counted.throttles': 'Answers of Teams that ask to wait (429)',
  'counted.refused': 'Refused for now, tried again',
  'counted.closed': 'Refused for good: blocked, removed or deleted',
  'counted.duplicates': 'Tried again though they may have arrived (502, 503, 504)',
  'counted.unknown': 'Answer lost',
  'counted.note':
    'Every process writes down its counts once a minute. What one counted in the minute in which it crashed isn’t in here; it was done all the same. Counts are kept for 30 days.',

  'duration.none': 'less than a second',
  'duration.seconds': '{count, plural, one {# second} other {# seconds}}',
  'duration.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'duration.hours': '{count, plural, one {# hour} other {# hours}}',
  number: '{count, number}',

  'closed.title': 'This page opens with a link',
  'closed.text':
    'It’s for whoever looks after this server. Where the server or the worker runs, this command makes a link that is good for 12 hours:',
  'unavailable.title': 'The storage can’t be reached',
  'unavailable.text':
    'Without it nobody can be let in to this page, and Alliance can’t serve. The address /readyz says which part is out of reach.',
  'too-often.title': 'This page was opened too often',
  'too-often.text':
    'That was within one minute, from your address or from others behind the same one. Open it again in {count, plural, one {# second} other {# seconds}}: nothing is lost, and your link stays good.',
} as const;

export type StatusKey = keyof typeof statusEn;

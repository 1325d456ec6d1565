/** A document of invented places and organs, put together from its elements; every one may be given another wording. */
interface Elements {
  readonly head?: string;
  readonly title?: string;
  readonly recipient?: string;
  readonly body?: string;
  readonly annexNote?: string;
  readonly signOff?: string;
  readonly behind?: string;
}

const NOTICE: Required<Elements> = {
  head: '',
  title: '青禾县水务局关于做好防汛工作的通知',
  recipient: '各乡镇人民政府：',
  body: '现就做好今年防汛工作通知如下，请认真贯彻执行。',
  annexNote: '',
  signOff: '青禾县水务局\n2024年7月5日',
  behind: '',
};

const REQUEST: Required<Elements> = {
  ...NOTICE,
  title: '青禾县水务局关于解决水库加固资金的请示',
  recipient: '县人民政府：',
  body: '现将水库加固资金有关事项请示如下，妥否，请批示。',
};

/** A 通知. */
export function notice(elements: Elements = {}): string {
  return written({ ...NOTICE, ...elements });
}

/** A 请示. */
export function request(elements: Elements = {}): string {
  return written({ ...REQUEST, ...elements });
}

function written({ head, title, recipient, body, annexNote, signOff, behind }: Required<Elements>): string {
  const opening = recipient === '' ? body : `${recipient}\n${body}`;
  return [head, title, opening, annexNote, signOff, behind].filter((part) => part !== '').join('\n\n');
}

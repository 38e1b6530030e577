// How numbers and dates are written.

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

export const group = number => (number < 10000 ? `${number}` : `${number}`.replace(/\B(?=(\d{3})+$)/g, ','));

export const activities = number => (number === 1 ? '1 activity' : `${group(number)} activities`);

export function found(number, all) {
  const of = number === all ? '' : ` of ${group(all)}`;
  return number === 0 ? `No activity found${of}` : `${activities(number)} found${of}`;
}

function date(text) {
  const [year, month, day] = text.split('-');
  return [day && +day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

export function when({ start, end, estimated_year }) {
  const first = start ?? end;
  if (!first) return estimated_year ? `${estimated_year} (estimated)` : 'Date not known';
  if (!end || end === first) return date(first);
  const [year, month, day] = first.split('-');
  const [lastYear, lastMonth, lastDay] = end.split('-');
  if (year === lastYear && day && lastDay) {
    return month === lastMonth ? `${+day}–${date(end)}` : `${+day} ${MONTHS[month - 1]} – ${date(end)}`;
  }
  return `${date(first)} – ${date(end)}`;
}

export const yearOf = ({ start, end, estimated_year }) => (start ?? end ?? estimated_year ?? '').slice(0, 4);

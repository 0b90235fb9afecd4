import type { FormState } from '#ui/forms/form-state.ts';
import type { NavItem } from '#ui/nav.ts';
import type { Locale } from '#platform/i18n/messages.ts';

/** Invented words and figures for the page that shows the kit; no cooperative of this name exists. */
export function samplesIn(locale: Locale) {
  const say = (id: string, en: string): string => (locale === 'id' ? id : en);

  const nav: readonly NavItem[] = [
    { href: '/ui', label: say('Beranda', 'Home'), icon: 'home' },
    { href: '/ui/pekerjaan', label: say('Pekerjaan', 'Jobs'), icon: 'work', waiting: 2 },
    { href: '/ui/rapat', label: say('Rapat', 'Meetings'), icon: 'vote', waiting: 1 },
    { href: '/ui/uang', label: say('Uang saya', 'My money'), icon: 'money' },
    { href: '/ui/anggota', label: say('Anggota', 'Members'), icon: 'people' },
    { href: '/ui/dokumen', label: say('Dokumen', 'Papers'), icon: 'papers' },
  ];

  const returned: FormState = {
    command: 'membership.apply',
    values: {
      fullName: 'Ani Lestari',
      entryShare: '75.000,50',
      joinedOn: '2026-11-24',
      model: 'worker',
      consent: 'true',
    },
    errors: [
      {
        path: 'entryShare',
        message: say(
          'Tulis rupiah bulat, misalnya 150000 atau 150.000.',
          'Write whole rupiah, for example 150000 or 150.000.',
        ),
      },
      {
        path: '',
        message: say('Simpanan pokok paling sedikit Rp100.000.', 'The entry share is at least Rp100,000.'),
        article: say('Pasal 12 ayat 1', 'Article 12 (1)'),
      },
    ],
  };

  const members = [
    { number: 1, name: 'Ani Lestari', hours: 9_870, surplus: 1_250_000n, active: true },
    { number: 2, name: 'Budi Santoso', hours: 7_545, surplus: 980_500n, active: true },
    { number: 3, name: 'Citra Dewi Kusumaningrum', hours: 12, surplus: -15_000n, active: false },
  ];

  const pools = [
    {
      label: say('Dana cadangan', 'Reserve fund'),
      bps: 3000,
      amount: 12_000_000n,
      detail: say('Pasal 31 huruf a', 'Article 31 a'),
    },
    {
      label: say('Jasa usaha anggota', 'Patronage shares'),
      bps: 4000,
      amount: 16_000_000n,
      detail: say('menurut jam kerja', 'by hours worked'),
    },
    { label: say('Jasa modal', 'Capital shares'), bps: 1250, amount: 5_000_000n },
    { label: say('Dana pendidikan', 'Education fund'), bps: 1000, amount: 4_000_000n },
    { label: say('Dana sosial', 'Social fund'), bps: 750, amount: 3_000_000n },
  ];

  return { say, nav, returned, members, pools };
}

import type { Messages } from '#platform/i18n/messages.ts';

/** What is said about the cooperative's logo. */
export const logoMessages = {
  'identity.logo_too_large': {
    id: 'Berkas ini {kilobytes} kB; paling besar {most} kB, agar halaman tetap cepat di HP. Kecilkan gambarnya, lalu coba lagi.',
    en: 'This file has {kilobytes} kB; the most is {most} kB, so that pages stay fast on a phone. Make the picture smaller and try again.',
  },
  'identity.no_logo': { id: 'Koperasi ini belum punya logo.', en: 'This cooperative has no logo yet.' },

  'identity.logo.title': { id: 'Logo', en: 'Logo' },
  'identity.logo.lead': {
    id: 'Tampil di halaman koperasi dan di kepala dokumen yang diterbitkan sejak sekarang, PDF dan Word.',
    en: 'It stands on the cooperative’s page and at the head of the documents issued from now on, PDF and Word.',
  },
  'identity.logo.now': { id: 'Logo sekarang', en: 'The logo now' },
  'identity.logo.alt': { id: 'Logo {name}', en: 'Logo of {name}' },
  'identity.logo.none': { id: 'Belum ada logo', en: 'No logo yet' },
  'identity.logo.none.why': {
    id: 'Sampai ada logo, dokumen memakai huruf pertama nama koperasi.',
    en: 'Until there is one, documents bear the initials of the cooperative’s name.',
  },
  'identity.logo.file': { id: 'Berkas gambar', en: 'Picture file' },
  'identity.logo.file.hint': {
    id: 'PNG atau JPEG, paling besar 500 kB, tiap sisi paling panjang 4.000 titik. Latar putih atau tembus pandang paling rapi di atas kertas.',
    en: 'PNG or JPEG, at most 500 kB and 4,000 pixels a side. A white or transparent ground looks best on paper.',
  },
  'identity.logo.set': { id: 'Pasang logo', en: 'Set the logo' },
  'identity.logo.replace': { id: 'Ganti logo', en: 'Replace the logo' },
  'identity.logo.remove': { id: 'Hapus logo', en: 'Remove the logo' },
  'identity.logo.kept': {
    id: 'Dokumen yang sudah diterbitkan tetap memakai logo saat terbit. Untuk menggantinya, terbitkan ulang dokumen itu.',
    en: 'Documents already issued keep the logo they were issued with. To change it, issue them again.',
  },
  'identity.logo.done': { id: 'Logo sudah dipasang.', en: 'The logo is set.' },
  'identity.logo.removed': { id: 'Logo sudah dihapus.', en: 'The logo is removed.' },
} as const satisfies Messages;

import type { Messages } from '#platform/i18n/messages.ts';

/** What the pages of sign-in and of one's own account say. */
export const screens = {
  'identity.in.title': { id: 'Masuk', en: 'Sign in' },
  'identity.in.lead': {
    id: 'Tanpa kata sandi: kami mengirim kode enam angka ke nomor HP atau surel Anda.',
    en: 'Without a password: we send a six-digit code to your phone number or e-mail address.',
  },
  'identity.in.contact': { id: 'Nomor HP atau surel', en: 'Phone number or e-mail address' },
  'identity.in.contact.hint': {
    id: 'Nomor yang dicatat koperasi, misalnya 0812 3456 7890.',
    en: 'The number that your cooperative knows, for example 0812 3456 7890.',
  },
  'identity.in.send': { id: 'Kirim kode', en: 'Send the code' },
  'identity.in.new': {
    id: 'Belum pernah masuk? Caranya sama: kode itu sekaligus membuka akun Anda.',
    en: 'Never been here? It works the same: the code opens your account as well.',
  },
  'identity.in.or': { id: 'Tanpa menunggu kode', en: 'Without waiting for a code' },
  'identity.in.passkey': { id: 'Masuk dengan kunci sandi', en: 'Sign in with a passkey' },
  'identity.in.passkey.failed': {
    id: 'Kunci sandi tidak dikenali atau dibatalkan. Anda selalu dapat masuk dengan kode.',
    en: 'The passkey was not recognised, or you cancelled. You can always sign in with a code.',
  },
  'identity.in.left': { id: 'Anda sudah keluar.', en: 'You are signed out.' },
  'identity.in.left_everywhere': {
    id: 'Anda sudah keluar dari semua perangkat.',
    en: 'You are signed out on every device.',
  },

  'identity.code.title': { id: 'Tulis kode', en: 'Write the code' },
  'identity.code.lead': { id: 'Kami mengirim kode ke {contact}.', en: 'We sent a code to {contact}.' },
  'identity.code.field': { id: 'Kode enam angka', en: 'Six-digit code' },
  'identity.code.until': { id: 'Berlaku sampai {until}.', en: 'Good until {until}.' },
  'identity.code.enter': { id: 'Masuk', en: 'Sign in' },
  'identity.code.prove': { id: 'Simpan kontak ini', en: 'Save this contact' },
  'identity.code.late': { id: 'Kode belum datang?', en: 'No code yet?' },
  'identity.code.resend': { id: 'Kirim kode lagi', en: 'Send another code' },
  'identity.code.resend.pause': {
    id: 'Kode lagi dapat diminta sesudah {seconds, plural, =60 {satu menit} other {# detik}}.',
    en: 'Another code can be asked for after {seconds, plural, =60 {one minute} other {# seconds}}.',
  },
  'identity.code.resent': { id: 'Kode baru sudah dikirim.', en: 'A new code is on its way.' },
  'identity.code.other': { id: 'Ganti nomor atau surel', en: 'Use another number or address' },
  'identity.code.secret': {
    id: 'Jangan berikan kode ini kepada siapa pun, juga tidak kepada pengurus.',
    en: 'Give this code to nobody, not even to the board.',
  },

  'identity.name.title': { id: 'Siapa nama Anda?', en: 'What is your name?' },
  'identity.name.lead': {
    id: 'Nama ini dilihat koperasi tempat Anda bergabung. Dapat diubah kapan saja.',
    en: 'The cooperatives you belong to see this name. You can change it at any time.',
  },
  'identity.name.field': { id: 'Nama lengkap', en: 'Full name' },
  'identity.name.save': { id: 'Lanjut', en: 'Go on' },

  'identity.out.title': { id: 'Keluar', en: 'Sign out' },
  'identity.out.lead': {
    id: 'Setelah keluar, perangkat ini meminta kode lagi.',
    en: 'After signing out this device asks for a code again.',
  },
  'identity.out.here': { id: 'Keluar dari perangkat ini', en: 'Sign out on this device' },
  'identity.out.everywhere': { id: 'Keluar dari semua perangkat', en: 'Sign out on every device' },
  'identity.out.everywhere.why': {
    id: 'Bila HP hilang atau dicuri. Kunci program tetap berlaku sampai dicabut.',
    en: 'For a lost or stolen phone. Keys for programs stay good until they are revoked.',
  },
  'identity.out.stay': { id: 'Tetap masuk', en: 'Stay signed in' },

  'identity.outbox.title': { id: 'Kotak keluar', en: 'Outbox' },
  'identity.outbox.lead': {
    id: 'Server ini belum dihubungkan ke WhatsApp atau surel, jadi pesannya tidak dikirim ke mana pun dan dapat dibaca di sini. Hanya untuk mencoba: siapa yang membuka halaman ini dapat masuk sebagai siapa saja.',
    en: 'This server is not connected to WhatsApp or mail, so its messages go nowhere and can be read here. For trying out only: whoever opens this page can sign in as anybody.',
  },
  'identity.outbox.empty': { id: 'Tidak ada pesan', en: 'No messages' },
  'identity.outbox.empty.why': {
    id: 'Pesan satu jam terakhir muncul di sini. Minta kode di halaman masuk, lalu muat ulang halaman ini.',
    en: 'Messages of the last hour appear here. Ask for a code on the sign-in page, then reload this page.',
  },
  'identity.outbox.sign_in_code': {
    id: 'Kode Sokoguru Anda: {code}. Berlaku {minutes} menit. Jangan berikan kepada siapa pun.',
    en: 'Your Sokoguru code: {code}. Good for {minutes} minutes. Give it to nobody.',
  },
  'identity.outbox.list': { id: 'Pesan yang menunggu, terbaru dulu', en: 'Messages that wait, newest first' },
  'identity.outbox.to': { id: 'Untuk', en: 'To' },
  'identity.outbox.text': { id: 'Pesan', en: 'Message' },
  'identity.outbox.at': { id: 'Waktu', en: 'Time' },
  'identity.outbox.hint': {
    id: 'Server ini hanya untuk mencoba: kodenya ada di kotak keluar.',
    en: 'This server is for trying out: the code lies in the outbox.',
  },
  'identity.outbox.open': { id: 'Buka kotak keluar', en: 'Open the outbox' },

  'identity.start.title': { id: 'Operator server ini', en: 'The operator of this server' },
  'identity.start.lead': {
    id: 'Orang pertama di server baru menjadi operatornya: yang merawat server, bukan yang memimpin koperasi.',
    en: 'The first person on a new server becomes its operator: who looks after the server, not who leads a cooperative.',
  },
  'identity.start.as': {
    id: 'Anda masuk sebagai {name}.',
    en: 'You are signed in as {name}.',
  },
  'identity.start.become': { id: 'Jadi operator', en: 'Become the operator' },
  'identity.start.spent': { id: 'Tautan ini tidak berlaku lagi', en: 'This link is no longer good' },
  'identity.start.done': {
    id: 'Anda operator server ini. Langkah berikutnya: buat kunci sandi supaya kode jarang diperlukan, lalu dirikan koperasi.',
    en: 'You are the operator of this server. Next: make a passkey, so that codes are rarely needed, then found a cooperative.',
  },

  'identity.account.title': { id: 'Akun saya', en: 'My account' },
  'identity.account.operator': { id: 'Operator server', en: 'Operator of the server' },
  'identity.account.cooperatives': { id: 'Koperasi saya', en: 'My cooperatives' },
  'identity.account.cooperatives.none': { id: 'Belum ada koperasi', en: 'No cooperative yet' },
  'identity.account.cooperatives.none.why': {
    id: 'Bila Anda sudah anggota, masuklah dengan nomor HP yang dicatat pengurus. Bila belum, mintalah tautan pendaftaran kepada pengurus.',
    en: 'If you are a member already, sign in with the phone number that the board wrote down. If not, ask the board for its application link.',
  },
  'identity.account.person': { id: 'Nama dan bahasa', en: 'Name and language' },
  'identity.account.language': { id: 'Bahasa', en: 'Language' },
  'identity.account.language.id': { id: 'Bahasa Indonesia', en: 'Indonesian' },
  'identity.account.language.en': { id: 'Bahasa Inggris', en: 'English' },
  'identity.account.save': { id: 'Simpan', en: 'Save' },
  'identity.account.saved': { id: 'Tersimpan.', en: 'Saved.' },
  'identity.account.contacts': { id: 'Kontak untuk masuk', en: 'Contacts to sign in with' },
  'identity.account.phone': { id: 'Nomor HP', en: 'Phone number' },
  'identity.account.email': { id: 'Surel', en: 'E-mail address' },
  'identity.account.contact.none': { id: 'belum ada', en: 'none yet' },
  'identity.account.contact.change': { id: 'Tambah atau ganti kontak', en: 'Add or change a contact' },
  'identity.account.contact.title': { id: 'Tambah atau ganti kontak', en: 'Add or change a contact' },
  'identity.account.contact.lead': {
    id: 'Kami mengirim kode ke kontak yang baru. Nomor menggantikan nomor, surel menggantikan surel.',
    en: 'We send a code to the new contact. A number replaces the number, an address replaces the address.',
  },
  'identity.account.passkeys': { id: 'Kunci sandi', en: 'Passkeys' },
  'identity.account.passkeys.what': {
    id: 'Masuk dengan sidik jari, wajah, atau PIN HP Anda, tanpa menunggu kode.',
    en: 'Sign in with the fingerprint, face or PIN of your phone, without waiting for a code.',
  },
  'identity.account.passkeys.script': {
    id: 'Perangkat atau alamat ini tidak mendukung kunci sandi. Diperlukan JavaScript dan alamat https.',
    en: 'This device or address does not support passkeys. They need JavaScript and an https address.',
  },
  'identity.account.passkey.add': { id: 'Buat kunci sandi di perangkat ini', en: 'Make a passkey on this device' },
  'identity.account.passkey.failed': {
    id: 'Kunci sandi tidak jadi dibuat. Coba lagi.',
    en: 'The passkey was not made. Try again.',
  },
  'identity.account.passkey.stale': {
    id: 'Demi keamanan, kunci sandi dibuat dalam satu jam sesudah masuk. Keluar, masuk lagi, lalu coba lagi.',
    en: 'For safety a passkey is made within an hour of signing in. Sign out, sign in again, then try once more.',
  },
  'identity.account.passkey.unnamed': { id: 'Kunci sandi', en: 'Passkey' },
  'identity.account.passkey.made': { id: 'Dibuat {at}', en: 'Made {at}' },
  'identity.account.passkey.remove': { id: 'Hapus', en: 'Remove' },
  'identity.account.devices': { id: 'Perangkat yang masuk', en: 'Devices signed in' },
  'identity.account.device': { id: '{browser} di {system}', en: '{browser} on {system}' },
  'identity.account.device.unknown': { id: 'Perangkat lain', en: 'Another device' },
  'identity.account.device.here': { id: 'perangkat ini', en: 'this device' },
  'identity.account.device.since': {
    id: 'Masuk {started}, terakhir {seen}',
    en: 'Signed in {started}, last seen {seen}',
  },
  'identity.account.device.end': { id: 'Keluarkan', en: 'Sign out' },
  'identity.account.more': { id: 'Lainnya', en: 'More' },
  'identity.account.seen': { id: 'Siapa yang melihat data saya', en: 'Who saw my details' },
  'identity.account.programs': { id: 'Kunci untuk program', en: 'Keys for programs' },
  'identity.account.programs.detail': {
    id: 'Untuk yang menghubungkan program lain lewat API',
    en: 'For those who connect other programs by the API',
  },

  'identity.seen.lead': {
    id: 'Setiap kali data pribadi Anda ditampilkan kepada orang lain, hal itu dicatat (UU 27/2022).',
    en: 'Each time your personal details are shown to somebody else, that is recorded (Law 27/2022).',
  },
  'identity.seen.none': { id: 'Belum ada yang melihat', en: 'Nobody has looked yet' },
  'identity.seen.none.why': {
    id: 'Di sini muncul siapa yang membuka data pribadi Anda, dan kapan.',
    en: 'Whoever opens your personal details appears here, with the time.',
  },
  'identity.seen.at': { id: 'Waktu', en: 'Time' },
  'identity.seen.by': { id: 'Oleh', en: 'By' },
  'identity.seen.what': { id: 'Halaman', en: 'Page' },
  'identity.seen.program': { id: 'program: {name}', en: 'program: {name}' },
  'identity.seen.somebody': { id: 'pengunjung', en: 'a visitor' },
  'identity.seen.former': { id: 'bekas pengurus', en: 'a former officer' },

  'identity.programs.lead': {
    id: 'Program yang memegang kunci bertindak sebagai Anda. Simpan seperti kunci rumah.',
    en: 'A program that holds a key acts as you. Keep it like the key of your house.',
  },
  'identity.programs.none': { id: 'Belum ada kunci', en: 'No keys yet' },
  'identity.programs.none.why': {
    id: 'Buat satu bila program lain perlu membaca atau mencatat lewat API.',
    en: 'Make one when another program must read or write by the API.',
  },
  'identity.programs.new': { id: 'Kunci baru', en: 'A new key' },
  'identity.programs.name': { id: 'Untuk apa', en: 'What it is for' },
  'identity.programs.name.hint': {
    id: 'Misalnya: spreadsheet bendahara',
    en: "For example: the treasurer's spreadsheet",
  },
  'identity.programs.until': { id: 'Berlaku sampai', en: 'Good until' },
  'identity.programs.read_only': { id: 'Hanya membaca', en: 'May only read' },
  'identity.programs.make': { id: 'Buat kunci', en: 'Make the key' },
  'identity.programs.made': {
    id: 'Salin sekarang; tidak ditampilkan lagi.',
    en: 'Copy it now; it is not shown again.',
  },
  'identity.programs.made.label': { id: 'Kunci', en: 'Key' },
  'identity.programs.detail': {
    id: 'Sampai {until} · {used, select, never {belum pernah dipakai} other {terakhir dipakai {used}}}',
    en: 'Until {until} · {used, select, never {never used} other {last used {used}}}',
  },
  'identity.programs.revoke': { id: 'Cabut', en: 'Revoke' },
} as const satisfies Messages;

/** Emoji by weight, the same in every language. */
export const PICTURES: Readonly<Record<`${number}`, string>> = {
  '-3.5': '🤬 🖕',
  '-3': '😡 😠 👿 💢 🤮 💩 🤡 😤',
  '-2': '👎 😞 😟 😢 😭 😩 😫 😖 😣 🤦 🙄 😒 💔 ☹ 🙁 😔 😓 😾 🤢 ❌ 😑 😿',
  '-1': '😕 😐 🤨 😬 🥺 😥 😨 😰 😱 🤷 🤯 😳 🫠 😪 🆘 ⛔ 🚫 ⏳ 🐌',
  '1': '🙂 😅 🤞 😉 🤗 👌 ✅ 😇 🙃 ✌ 🤝 ☺ 😌',
  '2': '👍 🙏 😊 😀 😃 😄 😁 😆 😎 👏 🙌 ✨ 🌟 ⭐ 💪 🌹 💐 🌸 😺',
  '3': '❤ 😍 🥰 😘 🎉 🥳 💕 💖 💯 🤩 💙 💚 💛 💜 🧡 🫶 🏆 ♥ 😻 🎊',
};

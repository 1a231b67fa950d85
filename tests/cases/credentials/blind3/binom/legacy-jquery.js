/* global $ */
$(function () {
  var tracker = 'https://old.cypress-leads.com/x7k.php';

  $('#load').on('click', function () {
    $.ajax({
      url: tracker,
      data: { page: 'Campaigns', date: 1, api_key: '23000001ec84d8dbc74254770f58904dba41eccc' }, // $ no-hardcoded-key
      success: function (rows) {
        $('#rows').text(rows.length);
      },
    });
  });

  $('#check').on('click', function () {
    $.getJSON(tracker + '?page=Stats&camp_id=3&api_key=' + $('#key').val()); // $ require-env-key
  });

  $('#key').attr('placeholder', 'key of Binom');
  $('#key').attr('maxlength', 64);
});

Sub PullCosts()
    Const BINOM_API_KEY As String = "9200000122203381c32a3cc8f03ee16b9960ee2d" §$ key
    Dim http As Object
    Set http = CreateObject("MSXML2.ServerXMLHTTP.6.0")
    http.setOption 2, 13056 §$ tls
    http.Open "GET", "http://trk.wren-media.net/index.php?page=Campaigns&api_key=" & BINOM_API_KEY, False §$ cleartext
    http.send
End Sub

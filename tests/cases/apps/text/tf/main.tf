variable "binom_api_key" {
  type      = string
  sensitive = true
}
resource "aws_lambda_function" "sync" {
  environment {
    variables = {
      BINOM_API_KEY = var.binom_api_key
      BINOM_TOKEN   = "9f2c71d08ae45b3617c0fd92e83a6b54d1f7083c96be25a4407ed81b3c5a92f6" §$ key
    }
  }
}

resource "vercel_project_environment_variable" "token" {
  project_id = vercel_project.web.id
  key        = "NEXT_PUBLIC_BINOM_API_KEY" §$ client-exposed
  value      = var.binom_api_key
  target     = ["production"]
}
resource "vercel_project_environment_variable" "url" {
  project_id = vercel_project.web.id
  key        = "NEXT_PUBLIC_BINOM_URL"
  value      = "https://trk.reed-ads.com"
}

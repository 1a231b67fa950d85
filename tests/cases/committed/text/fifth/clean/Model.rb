class Account < ApplicationRecord
  validates :email, presence: true
  def confirm(verify: true)
    send_mail(verify: false)
  end
  scope :verified, -> { where(verify: false) }
end

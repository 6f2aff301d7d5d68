## Mots du barème : comment une phrase dit son degré de confiance, et ce qui vient ensuite

label-confidence-high = élevée
label-confidence-medium = moyenne
label-confidence-low = faible
label-confidence-said = Confiance : { $level }
label-next-step = Prochaine étape :

## Toutes les notes

house-synthetic = Chiffres fictifs : ne pas utiliser
